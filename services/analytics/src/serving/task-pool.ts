import { createTaskPool as createPool, type TaskPool as Pool, type TaskPoolOptions } from '@amuro/threads';
import type { Tasks } from '../threads/tasks.ts';

export type TaskPool = Pool<Tasks>;

/** Threads that run this service's actions; `context` is its settings. */
export function createTaskPool(options: TaskPoolOptions): TaskPool {
  return createPool<Tasks>(new URL('../threads/tasks.ts', import.meta.url), options);
}
