import { createTaskPool as createPool, type TaskPool as Pool, type TaskPoolOptions } from '@amuro/threads';
import type { Deps } from '../deps.ts';
import type { Tasks } from '../threads/tasks.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { ReportWatch } from './report-watch.ts';

/** What routes need: the threads, the listeners of reports, and the answer cache. Its store is read-only. */
export interface ServerDeps extends Deps {
  pool: TaskPool;
  watch: ReportWatch;
  answers: AnswerCache;
}

export type TaskPool = Pool<Tasks>;

/** Threads that run this service's actions; `context` is its settings. */
export function createTaskPool(options: TaskPoolOptions): TaskPool {
  return createPool<Tasks>(new URL('../threads/tasks.ts', import.meta.url), options);
}
