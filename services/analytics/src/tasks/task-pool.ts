import { createTaskPool as createPool, type TaskPool as Pool, type TaskPoolOptions } from '@amuro/threads';
import type { Tasks } from './tasks.ts';

export type TaskPool = Pool<Tasks>;

/** Threads for the work of this service that would hold up other requests; actions need its settings as `context`. */
export function createTaskPool(options: TaskPoolOptions): TaskPool {
  return createPool<Tasks>(new URL('./tasks.ts', import.meta.url), options);
}
