import type { Deps } from '../deps.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { ReportWatch } from './report-watch.ts';
import type { TaskPool } from './task-pool.ts';

/** What routes need: the threads, the listeners of reports, and the answer cache. Its store is read-only. */
export interface ServerDeps extends Deps {
  pool: TaskPool;
  watch: ReportWatch;
  answers: AnswerCache;
}
