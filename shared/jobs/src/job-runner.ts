import { setTimeout as delay } from 'node:timers/promises';
import type { Problem } from '@amuro/contracts';
import { problemOf } from '@amuro/http/problems';
import { JobContext, type Outcome, type StopReason } from './job-context.ts';
import { isOver, type Job, type JobStore, type NewJob } from './job-store.ts';
import { Followers } from './followers.ts';
import { deathOfService, endOfAttempt } from './end-of-attempt.ts';
import type { TransitionResult } from './transition.ts';

export interface JobRunnerOptions {
  store: JobStore;
  /** One attempt. Must leave a resumable state when `context.signal` aborts; an error thrown fails the run. */
  execute: (job: Job, context: JobContext) => Promise<Outcome>;
  /** Attempts at once, of each lane. */
  concurrency: number;
  /** Jobs of one lane never wait for those of another; by default there is one lane. */
  laneOf?: (job: Job) => string;
  /** Deletes what an earlier attempt left, before the run starts over. */
  discard?: (job: Job) => void;
  /** Why no attempt may begin now, or null. */
  hold?: () => Promise<string | null>;
  /** Whether `hold` concerns a job; by default all. */
  isHeld?: (job: Job) => boolean;
  /** Receives what nobody foresaw. */
  logger: { error: (facts: { err: unknown; job?: string }, message: string) => void };
}

export interface Submission {
  job: Job;
  /** `existing`: it has succeeded or is active, and nothing was changed. */
  outcome: 'created' | 'existing' | 'restarted';
}

interface Attempt {
  lane: string;
  controller: AbortController;
  end: Promise<void>;
}

const crashPauseMs = 500;
const holdPauseMs = 5_000;
const troublePauseMs = 2_000;

/** Runs a service's jobs: a few at once, in order; through crashes, cancels and restarts. */
export class JobRunner {
  private readonly options: JobRunnerOptions;
  private readonly active = new Map<string, Attempt>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly followers: Followers;
  private pumping = false;
  private wanted = false;
  private stopping = false;

  constructor(options: JobRunnerOptions) {
    this.options = options;
    this.followers = new Followers(options.store);
  }

  /** Takes up what an earlier process left. What was running then died with it: that is a crash. */
  start(): void {
    const { store } = this.options;
    for (const job of store.inStatus('running', 'cancelling')) store.apply(job.id, deathOfService(job));
    for (const job of store.inStatus('interrupted')) store.apply(job.id, { type: 'requeue' });
    this.pump();
  }

  /** Requests a run. A run that is active or has succeeded is returned; a failed one starts over. */
  submit(wanted: NewJob): Submission {
    const { store, discard } = this.options;
    const known = store.get(wanted.id);
    if (known && (!isOver(known.status) || known.status === 'succeeded'))
      return { job: known, outcome: 'existing' };
    if (!known) {
      const job = store.insert(wanted);
      this.pump();
      return { job, outcome: 'created' };
    }
    discard?.(known);
    const anew = { saved: 0, savedAtStart: 0, reached: 0, progress: null };
    const { job } = store.apply(known.id, { type: 'create' }, anew);
    this.followers.changed(job.id);
    this.pump();
    return { job, outcome: 'restarted' };
  }

  /** Lets a run stop at its next step boundary. */
  cancel(id: string): { job: Job; result: TransitionResult } {
    const { job, result } = this.options.store.apply(id, { type: 'cancel' });
    this.followers.changed(id);
    if (job.status === 'cancelling') this.active.get(id)?.controller.abort('cancel' satisfies StopReason);
    return { job, result };
  }

  /** Goes on with a failed or cancelled run from its last saved state. */
  resume(id: string): { job: Job; result: TransitionResult } {
    const answer = this.options.store.apply(id, { type: 'resume' });
    this.followers.changed(id);
    this.pump();
    return answer;
  }

  /** The files of a run's result are lost: it has failed, and the next request starts it over. */
  lose(id: string, problem: Problem): void {
    this.options.store.apply(id, { type: 'lose', problem });
    this.followers.changed(id);
  }

  /** Events of a run, as server-sent events want them. */
  watch(id: string) {
    const { ended, ...followed } = this.followers.watch(id);
    return { ...followed, ended: (): boolean => this.stopping || ended() };
  }

  /** Graceful stop: every attempt leaves a resumable state; this counts as neither crash nor attempt. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers) clearTimeout(timer);
    for (const { controller } of this.active.values()) controller.abort('stop' satisfies StopReason);
    this.followers.wakeAll();
    await Promise.all([...this.active.values()].map(({ end }) => end));
  }

  pump(): void {
    this.wanted = true;
    if (this.pumping) return;
    this.pumping = true;
    const filled = this.fillWhileWanted().catch((error: unknown) => this.troubled(error, () => this.pump()));
    void filled.finally(() => {
      this.pumping = false;
      if (this.wanted) this.pump();
    });
  }

  private async fillWhileWanted(): Promise<void> {
    while (this.wanted && !this.stopping) {
      this.wanted = false;
      await this.fill();
    }
    if (this.stopping) this.wanted = false;
  }

  private async fill(): Promise<void> {
    while (this.next() !== undefined) {
      const reason = (await this.options.hold?.()) ?? null;
      const next = this.next(reason !== null);
      if (this.stopping) return;
      if (reason !== null) this.holdAll(reason);
      if (!next) return;
      this.begin(next);
    }
  }

  /** The first queued job in whose lane there is room; while runs are held, of those that need not wait. */
  private next(areHeld = false): Job | undefined {
    const lanes = [...this.active.values()].map(({ lane }) => lane);
    const isFull = (lane: string) =>
      lanes.filter((other) => other === lane).length >= this.options.concurrency;
    return this.options.store
      .inStatus('queued')
      .find((job) => !this.active.has(job.id) && !isFull(this.laneOf(job)) && !(areHeld && this.isHeld(job)));
  }

  private isHeld(job: Job): boolean {
    return this.options.isHeld?.(job) ?? true;
  }

  private laneOf(job: Job): string {
    return this.options.laneOf?.(job) ?? '';
  }

  private holdAll(reason: string): void {
    for (const job of this.options.store.inStatus('queued')) {
      if (job.waitingFor === reason || !this.isHeld(job)) continue;
      this.options.store.update(job.id, { waitingFor: reason });
      this.followers.changed(job.id);
    }
    this.later(holdPauseMs, () => this.pump());
  }

  private begin(queued: Job): void {
    const { store } = this.options;
    const { job, result } = store.apply(queued.id, { type: 'start' }, { savedAtStart: queued.saved });
    if (result.kind !== 'changed') return;
    this.followers.changed(job.id);
    const controller = new AbortController();
    const context = new JobContext(store, job, controller.signal, () => this.followers.changed(job.id));
    const end = this.attempt(job, context).then(() => {
      this.active.delete(job.id);
      this.followers.changed(job.id);
      this.pump();
    });
    this.active.set(job.id, { lane: this.laneOf(job), controller, end });
  }

  private async attempt(job: Job, context: JobContext): Promise<void> {
    const outcome = await this.outcomeOf(job, context).finally(() => context.end());
    for (;;) {
      try {
        context.flush();
        return this.settle(job.id, outcome);
      } catch (error) {
        // The outcome is known; only writing it down failed (a full disk), which may pass.
        this.options.logger.error({ err: error }, 'the database could not be written; trying again');
        await delay(troublePauseMs);
        if (this.stopping) return;
      }
    }
  }

  private async outcomeOf(job: Job, context: JobContext): Promise<Outcome> {
    try {
      return await this.options.execute(job, context);
    } catch (error) {
      if (context.signal.aborted) return { kind: 'stopped' };
      const problem = problemOf(error);
      if (problem.code === 'internal') this.options.logger.error({ err: error, job: job.id }, 'a run failed');
      return { kind: 'failed', problem };
    }
  }

  private settle(id: string, outcome: Outcome): void {
    const { store } = this.options;
    const { job } = store.apply(id, endOfAttempt(outcome, store.require(id), this.stopping));
    if (job.status !== 'interrupted') return;
    this.later(crashPauseMs * 2 ** job.crashes, () => {
      store.apply(id, { type: 'requeue' });
      this.followers.changed(id);
      this.pump();
    });
  }

  private later(milliseconds: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (this.stopping) return;
      try {
        action();
      } catch (error) {
        this.troubled(error, action);
      }
    }, milliseconds);
    this.timers.add(timer);
  }

  /** What failed must not end the service: a full disk may have room again. */
  private troubled(error: unknown, again: () => void): void {
    this.options.logger.error({ err: error }, 'the database could not be written; trying again');
    this.later(troublePauseMs, again);
  }
}
