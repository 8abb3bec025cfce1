import type { Peers } from '@amuro/clients';
import type { ServiceDeps } from '@amuro/http';
import type { Store } from '../store/open-store.ts';
import type { TaskPool } from '../tasks/task-pool.ts';
import type { ReportWatch } from './report-watch.ts';

/** What actions need; made once by `createApp`. */
export type Deps = ServiceDeps & {
  store: Store;
  peers: Peers;
  pool: TaskPool;
  watch: ReportWatch;
  now: () => Date;
};
