import type { Peers } from '@amuro/clients';
import type { Settings } from '@amuro/http';
import type { AnswerCache } from '../answers/answer-cache.ts';
import type { Store } from '../store/open-store.ts';
import type { TaskPool } from '../tasks/task-pool.ts';
import type { ReportWatch } from './report-watch.ts';

/** What actions need, made by `createApp`, and in each thread by `threadDeps`. */
export type Deps = {
  settings: Settings;
  store: Store;
  peers: Peers;
  pool: TaskPool;
  now: () => Date;
};

/** What routes need besides: only the thread that serves knows who is listening and what was answered, and its store is for reading. */
export type ServerDeps = Deps & { watch: ReportWatch; answers: AnswerCache };
