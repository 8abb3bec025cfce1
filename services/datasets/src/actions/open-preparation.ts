import { labelsOf } from '../domain/labels-of.ts';
import { createRowMaker } from '../domain/row-maker.ts';
import type { SourceContext } from '../sources/source-kind.ts';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import { findDataset } from './find-dataset.ts';
import { pinSplits } from './pin-splits.ts';
import type { Preparation } from './preparation.ts';

/** What a set is prepared with, its splits pinned. Throws problems. */
export async function openPreparation(
  given: Preparation['deps'],
  { settings, datasetId }: PreparedSetRow,
  context: Preparation['context'],
): Promise<Preparation> {
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
