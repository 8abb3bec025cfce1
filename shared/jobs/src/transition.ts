import type { JobStatus, Problem } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';

/** The part of a job that decides what may happen to it. */
export interface JobState {
  status: JobStatus;
  attempt: number;
  /** Crashes since the last progress that was saved. */
  crashes: number;
}

export type JobTransition =
  /** The same thing is asked for again. */
  | { type: 'create' }
  | { type: 'start' }
  | { type: 'succeed' }
  | { type: 'fail'; problem: Problem }
  /** The files of its result are missing or damaged. */
  | { type: 'lose'; problem: Problem }
  /** The worker or the service died; `progressed`: a new state was saved in this attempt. */
  | { type: 'crash'; progressed: boolean; detail: string }
  /** A graceful stop of the service. */
  | { type: 'stop' }
  | { type: 'requeue' }
  | { type: 'cancel' }
  /** The work has stopped because it was asked to. */
  | { type: 'cancelled' }
  | { type: 'resume' };

export type TransitionResult =
  | { kind: 'changed'; state: JobState; error: Problem | null }
  | { kind: 'unchanged' }
  | { kind: 'refused'; detail: string; remedy: string };

const crashesUntilFailure = 3;

/** The effect of an event on a job. Pure; the tests have the whole table. */
export function transition(job: JobState, event: JobTransition): TransitionResult {
  switch (event.type) {
    case 'create':
      return isIn(job, 'failed', 'cancelled') ? queue(job) : { kind: 'unchanged' };
    case 'resume':
      return resume(job);
    case 'start':
      return only(job, event, ['queued'], () =>
        changed({ ...job, status: 'running', attempt: job.attempt + 1 }),
      );
    case 'requeue':
      return only(job, event, ['interrupted'], () => changed({ ...job, status: 'queued' }));
    case 'cancel':
      return cancel(job);
    case 'cancelled':
      return only(job, event, ['cancelling'], () => changed({ ...job, status: 'cancelled' }));
    case 'succeed':
      return only(job, event, ['running', 'cancelling'], () =>
        changed({ ...job, status: 'succeeded', crashes: 0 }),
      );
    case 'fail':
      return only(job, event, ['running', 'cancelling'], () => end(job, event.problem));
    case 'lose':
      return only(job, event, ['succeeded'], () => end(job, event.problem));
    case 'stop':
      return only(job, event, ['running', 'cancelling'], () => stop(job));
    case 'crash':
      return only(job, event, ['running', 'cancelling'], () => crash(job, event));
  }
}

function resume(job: JobState): TransitionResult {
  if (isIn(job, 'failed', 'cancelled', 'interrupted')) return queue(job);
  if (isIn(job, 'queued', 'running')) return { kind: 'unchanged' };
  return {
    kind: 'refused',
    detail: `A run that is ${job.status} cannot be resumed.`,
    remedy:
      job.status === 'cancelling'
        ? 'Wait until it is cancelled, then resume it.'
        : 'It has its result: there is nothing to resume.',
  };
}

function cancel(job: JobState): TransitionResult {
  if (isIn(job, 'queued', 'interrupted')) return changed({ ...job, status: 'cancelled' });
  if (job.status === 'running') return changed({ ...job, status: 'cancelling' });
  if (isIn(job, 'cancelling', 'cancelled')) return { kind: 'unchanged' };
  return {
    kind: 'refused',
    detail: `A run that has ${job.status} cannot be cancelled.`,
    remedy: 'Nothing is running: there is nothing to do.',
  };
}

function stop(job: JobState): TransitionResult {
  const attempt = job.attempt - 1;
  return changed({ ...job, attempt, status: job.status === 'cancelling' ? 'cancelled' : 'interrupted' });
}

function crash(job: JobState, event: { progressed: boolean; detail: string }): TransitionResult {
  if (job.status === 'cancelling') return changed({ ...job, status: 'cancelled' });
  const crashes = event.progressed ? 0 : job.crashes + 1;
  if (crashes < crashesUntilFailure) return changed({ ...job, crashes, status: 'interrupted' });
  return end({ ...job, crashes }, repeatedCrash(crashes, event.detail));
}

function repeatedCrash(crashes: number, detail: string): Problem {
  return new ProblemError({
    code: 'repeated-crash',
    detail: `It died ${crashes} times without saving progress in between; the last time: ${detail}`,
    remedy: 'Remove the cause (too little memory is the usual one), then POST …/resume.',
  }).problem;
}

function end(job: JobState, problem: Problem): TransitionResult {
  const status = job.status === 'cancelling' ? 'cancelled' : 'failed';
  return { kind: 'changed', state: { ...job, status }, error: problem };
}

function queue(job: JobState): TransitionResult {
  return changed({ ...job, status: 'queued', crashes: 0 });
}

function changed(state: JobState): TransitionResult {
  return { kind: 'changed', state, error: null };
}

function only(
  job: JobState,
  event: JobTransition,
  allowed: JobStatus[],
  decide: () => TransitionResult,
): TransitionResult {
  if (isIn(job, ...allowed)) return decide();
  return {
    kind: 'refused',
    detail: `"${event.type}" needs a run that is ${allowed.join(' or ')}; this one is ${job.status}.`,
    remedy: 'Look at its status again.',
  };
}

function isIn(job: JobState, ...statuses: JobStatus[]): boolean {
  return statuses.includes(job.status);
}
