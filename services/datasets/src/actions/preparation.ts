import type { JobContext } from '@amuro/jobs';
import type { RowMaker } from '../domain/row-maker.ts';
import type { RowPlan } from '../domain/row-plan.ts';
import type { DatasetRow } from '../store/dataset-store.ts';
import type { Deps } from './deps.ts';

/** What the steps of one preparation share. */
export interface Preparation extends Pick<RowPlan, 'settings' | 'labels'> {
  /** Its sources tell `context` of downloads, and stop by its signal. */
  deps: Pick<Deps, 'store' | 'sources' | 'rowThreads' | 'dataDir' | 'sharedDir' | 'now'>;
  dataset: DatasetRow;
  maker: RowMaker;
  context: Pick<JobContext, 'signal' | 'progress'>;
}
