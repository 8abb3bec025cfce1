import { availableParallelism } from 'node:os';
import { createTaskPool, type TaskPool } from '@amuro/threads';
import type { Tasks } from './tasks.ts';

/** Threads that make rows of sets; those for very large sources use little memory, and those for chats have limited memory. */
export interface RowThreads {
  usual: TaskPool<Tasks>[];
  small: TaskPool<Tasks>;
  chat: TaskPool<Tasks>[];
}

export interface Threads {
  rowThreads: RowThreads;
  findingsThread: TaskPool<Tasks>;
  /** A template only writes four turns: little memory is enough. */
  templateThread: TaskPool<Tasks>;
  close(): Promise<void>;
}

/** A chat template that makes long lists for each row is stopped. */
const chatMegabytes = 128;

/** No thread starts before it has work; each stops after a while without work. */
export function createThreads(idleSeconds: number): Threads {
  const tasks = new URL('./tasks.ts', import.meta.url);
  const rowThread = (youngMegabytes: number, oldMegabytes?: number) =>
    createTaskPool<Tasks>(tasks, { size: 1, idleSeconds, youngMegabytes, oldMegabytes });
  // Two threads make rows as fast as the service's own thread orders them. A row thread needs more young memory than the
  // service's own.
  const two = Array.from({ length: Math.min(2, availableParallelism()) });
  const usual = two.map(() => rowThread(48));
  const chat = two.map(() => rowThread(48, chatMegabytes));
  const small = rowThread(12);
  const findingsThread = createTaskPool<Tasks>(tasks, { size: 1, idleSeconds });
  const templateThread = createTaskPool<Tasks>(tasks, { size: 1, idleSeconds, oldMegabytes: 128 });
  const close = async () => {
    await Promise.all(
      [...usual, ...chat, small, findingsThread, templateThread].map((thread) => thread.close()),
    );
  };
  return { rowThreads: { usual, small, chat }, findingsThread, templateThread, close };
}
