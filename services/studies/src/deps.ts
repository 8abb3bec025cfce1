import type { Peers } from '@amuro/clients';
import type { JobRunner, JobStore } from '@amuro/jobs';
import type { Logger } from 'pino';
import type { StudyStore } from './store/study-store.ts';

/** What the actions of this service work with. */
export interface Deps {
  store: StudyStore;
  jobs: JobStore;
  runner: JobRunner;
  peers: Peers;
  logger: Logger;
  now: () => Date;
}
