import type { JobRunner, JobStore } from '@amuro/jobs';
import type { Peers } from '@amuro/clients';
import type { Settings } from '@amuro/http';
import type { WorkerPool } from '@amuro/worker';
import type { CheckpointStore } from './store/checkpoint-store.ts';
import type { SeriesStore } from './store/series-store.ts';
import type { TokenizerStore } from './store/tokenizer-store.ts';
import type { TrainingRunStore } from './store/training-run-store.ts';

/** All that actions work with; the tests make one with a temporary directory. */
export interface Deps {
  settings: Settings;
  tokenizers: TokenizerStore;
  checkpoints: CheckpointStore;
  series: SeriesStore;
  runs: TrainingRunStore;
  jobs: JobStore;
  runner: JobRunner;
  pool: WorkerPool;
  peers: Peers;
  /** Directory of the shipped series, one sub-directory each. */
  shippedDir: string;
  /** A resumable state is saved at least this often, or every 5 % of the steps, whichever is longer. */
  saveEverySeconds: number;
  now: () => Date;
}
