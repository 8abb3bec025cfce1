import type { Outcome } from './job-context.ts';
import type { Job } from './job-store.ts';
import type { JobTransition } from './transition.ts';

type Facts = Pick<Job, 'status' | 'saved' | 'savedAtStart' | 'waitingFor'>;

/** What the outcome of an attempt means for its job; `stopping`: the service itself is being stopped. Pure. */
export function endOfAttempt(outcome: Outcome, job: Facts, stopping: boolean): JobTransition {
  if (outcome.kind === 'succeeded') return { type: 'succeed' };
  if (job.status === 'cancelling') return { type: 'cancelled' };
  if (outcome.kind === 'failed') return { type: 'fail', problem: outcome.problem };
  if (stopping) return { type: 'stop' };
  return crash(job, outcome.kind === 'crashed' ? outcome.detail : 'it stopped without being asked to');
}

/** What the death of the service means for a job that was under way. One that still waited cannot have caused it. */
export function deathOfService(job: Facts): JobTransition {
  return job.waitingFor === null ? crash(job, 'the service died') : { type: 'stop' };
}

function crash(job: Facts, detail: string): JobTransition {
  return { type: 'crash', progressed: job.saved > job.savedAtStart, detail };
}
