import type { Peers } from '@amuro/clients';
import type { JobRunner, JobStore } from '@amuro/jobs';
import type { TaskPool } from '@amuro/threads';
import type { Logger } from 'pino';
import type { StudyStore } from './store/study-store.ts';
import type { Tasks } from './threads/tasks.ts';

/** What the actions of this service work with. */
export interface Deps {
  store: StudyStore;
  jobs: JobStore;
  runner: JobRunner;
  /** Where everything runs whose work grows with the cells of a study. */
  pool: TaskPool<Tasks>;
  peers: Peers;
  logger: Logger;
  now: () => Date;
}
