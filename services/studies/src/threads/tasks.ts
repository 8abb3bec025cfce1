import { actTask } from '@amuro/threads/serve-actions';
import { loadAction } from './actions.ts';
import { threadDeps } from './thread-deps.ts';

const act = actTask(loadAction, threadDeps);

/** What a thread can be asked to do; the pool loads this module in each thread. */
export const loadTask = { act: async () => act };
export type Tasks = { act: typeof act };
