import { ProblemError, type Settings } from '@amuro/http';
import type { Problem } from '@amuro/contracts';
import { loadAction, type ActionName } from './actions.ts';
import { threadDeps } from './thread-deps.ts';

export type ActInput = { name: ActionName; args: unknown[] };
export type Acted = { result: unknown } | { problem: Problem };

/** Does an action in this thread; a problem is handed back as what the request is to be answered with. */
export async function act({ name, args }: ActInput, settings: Settings): Promise<Acted> {
  const action = (await loadAction[name]()) as (...input: unknown[]) => unknown;
  try {
    return { result: await action(threadDeps(settings), ...args) };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    throw error;
  }
}
