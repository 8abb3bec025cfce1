import type { EventSource } from '@amuro/http';
import type { Deps } from '../deps.ts';

/** Events of a resource; what was there at once has none and has ended. */
export function eventsOf({ jobs, runner }: Pick<Deps, 'jobs' | 'runner'>, id: string): EventSource {
  if (jobs.get(id) !== undefined) return runner.watch(id);
  return { after: () => [], subscribe: () => () => undefined, ended: () => true };
}
