import type { Problem } from '@amuro/contracts';
import { problemOf, ProblemError } from '@amuro/http/problems';

/** Actions by name, each loaded when it is first asked for. */
export type Actions = Record<string, () => Promise<(deps: never, ...args: never[]) => unknown>>;

export interface ActInput {
  name: string;
  args: unknown[];
}
export type Acted = { result: unknown } | { problem: Problem };

/**
 * The task that runs an action by its name: what `inThread` asks for. A problem, and a full disk, is returned: errors lose their class
 * between threads.
 */
export function actTask<Context>(actions: Actions, depsOf: (context: Context) => unknown) {
  return async ({ name, args }: ActInput, context: Context): Promise<Acted> => {
    const action = (await actions[name]!()) as (...input: unknown[]) => unknown;
    try {
      return { result: await action(depsOf(context), ...args) };
    } catch (error) {
      const problem = problemOf(error);
      if (error instanceof ProblemError || problem.code === 'disk-full') return { problem };
      throw error;
    }
  };
}
