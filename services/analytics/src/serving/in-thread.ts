import { ProblemError } from '@amuro/http';
import type { Action, ActionName } from '../threads/actions.ts';
import type { Deps } from '../deps.ts';
import type { ServerDeps } from './server-deps.ts';

export type ActionArguments<N extends ActionName> =
  Action<N> extends (deps: Deps, ...args: infer A) => unknown ? A : never;
type Result<N extends ActionName> = Awaited<ReturnType<Action<N>>>;

/**
 * Runs an action in a thread, so that it blocks no other request. Buffers are transferred, not copied. Throws the problem
 * that the action throws.
 */
export async function inThread<N extends ActionName>(
  { pool }: ServerDeps,
  name: N,
  ...args: ActionArguments<N>
): Promise<Result<N>> {
  const given = args.filter((arg) => arg instanceof ArrayBuffer);
  const acted = await pool.run('act', { name, args }, given);
  if ('problem' in acted) throw new ProblemError(acted.problem);
  return acted.result as Result<N>;
}
