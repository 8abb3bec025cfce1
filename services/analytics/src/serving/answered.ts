import { ProblemError } from '@amuro/http';
import { readVersion } from '../store/versions.ts';
import type { RenderName } from '../threads/actions.ts';
import type { Answer } from '../threads/tasks.ts';
import type { ActionArguments } from './in-thread.ts';
import type { ServerDeps } from './server-deps.ts';

/**
 * Renders a collection (or the list of `reports`) in a thread, once for each state of it. Throws the problem that the action
 * throws.
 */
export function answered<N extends RenderName>(
  { store, pool, answers }: ServerDeps,
  collection: string,
  name: N,
  ...args: ActionArguments<N>
): Promise<Answer> {
  // Read before the thread reads: after a change in between, the answer belongs to a version that is never requested again.
  const version = readVersion(store.db, collection);
  const make = async () => {
    const made = await pool.run('answer', { name, args });
    if ('problem' in made) throw new ProblemError(made.problem);
    return made.answer;
  };
  return answers.forceFetch(JSON.stringify([collection, version, name, args]), { context: make });
}
