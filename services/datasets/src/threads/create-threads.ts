import { availableParallelism } from 'node:os';
import { createTaskPool, type TaskPool } from '@amuro/threads';
import type { Tasks } from './tasks.ts';

/** Threads that make rows of sets, each by itself; for very large sources one of little memory, for chats those whose memory is bounded. */
export interface RowThreads {
  usual: TaskPool<Tasks>[];
  small: TaskPool<Tasks>;
  chat: TaskPool<Tasks>[];
}

export interface Threads {
  rowThreads: RowThreads;
  findingsThread: TaskPool<Tasks>;
  /** A template is to write four turns: little memory is enough. */
  templateThread: TaskPool<Tasks>;
  close(): Promise<void>;
}

/** A chat template that makes long lists of each row is stopped. */
const chatMegabytes = 128;

/** None of them starts before it has work; each stops when it had none for a while. */
export function createThreads(idleSeconds: number): Threads {
  const tasks = new URL('./tasks.ts', import.meta.url);
  const rowThread = (youngMegabytes: number, oldMegabytes?: number) =>
    createTaskPool<Tasks>(tasks, { size: 1, idleSeconds, youngMegabytes, oldMegabytes });
  // Two make rows as fast as the service's own puts them in order. A row thread needs more young memory than that one has.
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
