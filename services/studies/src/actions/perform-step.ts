import { setTimeout as delay } from 'node:timers/promises';
import { PeerProblemError, PeerUnavailableError, type Peers } from '@amuro/clients';
import type { Problem, Progress } from '@amuro/contracts';
import { isOver } from '@amuro/jobs';
import type { Step } from '../domain/step.ts';
import { createResource, readResource, type MadeResource } from '../owners/step-owners.ts';
import { Patience } from './patience.ts';

export interface StepWatcher {
  signal: AbortSignal;
  onChange(change: StepChange): void;
}

/** How far a running step is, and why it waits. */
export interface StepChange {
  fraction: number;
  etaSeconds: number | null;
  waitingFor: string | null;
}

export type StepOutcome =
  | { kind: 'done'; made: MadeResource }
  | { kind: 'failed'; reason: string }
  /** A result that it needs is lost or damaged at its owner, who recreates it if asked again. */
  | { kind: 'lost-input'; reason: string };

const firstPauseMs = 100;
const longestPauseMs = 1_000;

/** Asks the owner of a step for its result and follows it to its end, through restarts of any service. */
export async function performStep(peers: Peers, step: Step, watcher: StepWatcher): Promise<StepOutcome> {
  const patience = new Patience();
  for (;;) {
    try {
      const made = await follow(peers, step, watcher, patience);
      if (made.status === 'succeeded') return { kind: 'done', made };
      if (made.status === 'cancelled')
        return failed({ code: 'cancelled', detail: 'it was cancelled', remedy: 'Resume the study.' });
      const problem = made.error ?? { code: 'unknown', detail: 'it failed without saying why' };
      if (!isPassing(problem) || !patience.repeats()) return failed(problem);
      await patience.pause(watcher.signal);
    } catch (error) {
      watcher.signal.throwIfAborted();
      const trouble = troubleOf(error);
      if (!trouble.passes || !patience.waits()) return failed(trouble);
      watcher.onChange({ fraction: 0, etaSeconds: null, waitingFor: trouble.detail });
      await patience.pause(watcher.signal);
    }
  }
}

async function follow(
  peers: Peers,
  step: Step,
  { signal, onChange }: StepWatcher,
  patience: Patience,
): Promise<MadeResource> {
  let made = await createResource(peers, step);
  patience.answered();
  let pauseMs = firstPauseMs;
  while (!isOver(made.status)) {
    onChange({ ...shareOf(made.progress), waitingFor: made.waitingFor });
    await delay(pauseMs, undefined, { signal });
    pauseMs = Math.min(pauseMs * 1.3, longestPauseMs);
    made = await readResource(peers, step);
  }
  return made;
}

/** Phases before the actual work, which do not count as a share of it. */
const preparatoryPhases = new Set(['tokenise']);

function shareOf(progress: Progress | null): Omit<StepChange, 'waitingFor'> {
  if (!progress?.total || preparatoryPhases.has(progress.phase)) return { fraction: 0, etaSeconds: null };
  return { fraction: Math.min(1, progress.done / progress.total), etaSeconds: progress.etaSeconds };
}

/** Problems of a service that is temporarily unavailable, reported by itself or by a service that needs it. */
const passingCodes = new Set([
  'peer-unavailable',
  'peer-failed',
  'unfinished-input',
  'unfinished-result',
  'not-ready',
  'disk-full',
]);
const passingStatuses = new Set([429, 502, 503]);

function isPassing(problem: Pick<Problem, 'code'>): boolean {
  return passingCodes.has(problem.code);
}

interface Trouble {
  passes: boolean;
  code: string;
  detail: string;
  remedy?: string | undefined;
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof PeerUnavailableError) return { ...error.problem, passes: true };
  if (!(error instanceof PeerProblemError)) throw error;
  const { peerProblem } = error;
  return { ...peerProblem, passes: isPassing(peerProblem) || passingStatuses.has(peerProblem.status) };
}

const lostInputCodes = new Set(['lost-input', 'damaged-input']);

function failed({ code, detail, remedy }: Omit<Trouble, 'passes'>): StepOutcome {
  const reason = remedy ? `${detail} ${remedy}` : detail;
  return { kind: lostInputCodes.has(code) ? 'lost-input' : 'failed', reason };
}
