import type { JobContext } from '@amuro/jobs';
import type { Deps } from '../deps.ts';
import { labelsOf } from '../domain/checks/resolve-dataset-spec.ts';
import { createRowMaker, type RowMaker, type RowPlan } from '../domain/rows/row-maker.ts';
import type { SourceContext } from '../sources/source-kind.ts';
import type { DatasetRow } from '../store/dataset-store.ts';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import { findDataset } from './find-dataset.ts';
import { pinSplits } from './pin-splits.ts';

/** The inputs of a preparation, with pinned splits. Throws problems. */
export async function openSetBuild(
  given: SetBuild['deps'],
  { settings, datasetId }: PreparedSetRow,
  context: SetBuild['context'],
): Promise<SetBuild> {
  const splits = [settings.split, settings.pool].filter((split) => split !== null);
  const sources: SourceContext = {
    ...given.sources,
    signal: context.signal,
    onDownload: (bytes) => context.progress({ phase: 'download', unit: 'bytes', ...bytes }),
  };
  const deps = { ...given, sources };
  const dataset = await pinSplits(deps, findDataset(deps, datasetId), splits);
  const { task, columns, labelMapping, preprocess, template } = dataset.spec;
  const spec = { task, columns, labelMapping, preprocess, template };
  const labels = labelsOf(dataset.spec, settings.protocol);
  return { deps, dataset, settings, labels, maker: createRowMaker({ spec, labels, settings }), context };
}

/** State that the steps of one preparation share. */
export interface SetBuild extends Pick<RowPlan, 'settings' | 'labels'> {
  /** Sources report downloads to `context` and stop on its signal. */
  deps: Pick<Deps, 'store' | 'sources' | 'rowThreads' | 'dataDir' | 'sharedDir' | 'now'>;
  dataset: DatasetRow;
  maker: RowMaker;
  context: Pick<JobContext, 'signal' | 'progress'>;
}
