import { inThread as runInThread, type ActionArguments as ArgumentsOf } from '@amuro/threads/in-thread';
import type { ActionName, Actions } from '../threads/actions.ts';
import type { ServerDeps } from './server-deps.ts';

export type ActionArguments<N extends ActionName> = ArgumentsOf<Actions, N>;

/** Runs an action in a thread: see `inThread` of shared/threads. */
export function inThread<N extends ActionName>({ pool }: ServerDeps, name: N, ...args: ActionArguments<N>) {
  return runInThread<Actions, N>(pool, name, ...args);
}
