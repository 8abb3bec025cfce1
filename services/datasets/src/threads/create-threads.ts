import { availableParallelism } from 'node:os';
import { createTaskPool, type TaskPool } from '@amuro/threads';
import type { Tasks } from './tasks.ts';

/** Threads that make rows of sets, each by itself; for very large sources one of little memory. */
export interface RowThreads {
  usual: TaskPool<Tasks>[];
  small: TaskPool<Tasks>;
}

export interface Threads {
  rowThreads: RowThreads;
  findingsThread: TaskPool<Tasks>;
  close(): Promise<void>;
}

/** None of them starts before it has work; each stops when it had none for a while. */
export function createThreads(idleSeconds: number): Threads {
  const tasks = new URL('./tasks.ts', import.meta.url);
  const rowThread = (youngMegabytes: number) =>
    createTaskPool<Tasks>(tasks, { size: 1, idleSeconds, youngMegabytes });
  // Two make rows as fast as the service's own puts them in order. A row thread needs more young memory than that one has.
  const usual = Array.from({ length: Math.min(2, availableParallelism()) }, () => rowThread(48));
  const small = rowThread(12);
  const findingsThread = createTaskPool<Tasks>(tasks, { size: 1, idleSeconds });
  const close = async () => {
    await Promise.all([...usual, small, findingsThread].map((thread) => thread.close()));
  };
  return { rowThreads: { usual, small }, findingsThread, close };
}
