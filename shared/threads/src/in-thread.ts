import { ProblemError } from '@amuro/http/problems';
import type { Acted, ActInput, Actions } from './serve-actions.ts';
import type { TaskLimits } from './task-pool.ts';

type Action<A extends Actions, N extends keyof A> = Awaited<ReturnType<A[N]>>;
export type ActionArguments<A extends Actions, N extends keyof A> =
  Action<A, N> extends (deps: never, ...args: infer Args) => unknown ? Args : never;
export type ActionResult<A extends Actions, N extends keyof A> = Awaited<ReturnType<Action<A, N>>>;

interface ActPool {
  run(name: 'act', input: ActInput, given?: ArrayBuffer[], limits?: TaskLimits): Promise<Acted>;
}

/**
 * Runs an action in a thread of the pool, so that it blocks no other request. Buffers are transferred, not copied. Throws the problem
 * that the action throws.
 */
export async function inThread<A extends Actions, N extends keyof A & string>(
  pool: ActPool,
  name: N,
  ...args: ActionArguments<A, N>
): Promise<ActionResult<A, N>> {
  const given = args.filter((arg: unknown) => arg instanceof ArrayBuffer);
  const acted = await pool.run('act', { name, args }, given);
  if ('problem' in acted) throw new ProblemError(acted.problem);
  return acted.result as ActionResult<A, N>;
}
