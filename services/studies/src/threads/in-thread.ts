import { inThread as runInThread, type ActionArguments } from '@amuro/threads/in-thread';
import type { Deps } from '../deps.ts';
import type { Actions } from './actions.ts';

/** Runs an action in a thread: see `inThread` of shared/threads. */
export function inThread<N extends keyof Actions>(
  { pool }: Pick<Deps, 'pool'>,
  name: N,
  ...args: ActionArguments<Actions, N>
) {
  return runInThread<Actions, N>(pool, name, ...args);
}
