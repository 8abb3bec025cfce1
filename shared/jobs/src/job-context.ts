import type { Counters, JobEvent, Ledger, Problem } from '@amuro/contracts';
import { addCounters } from './ledger.ts';
import type { JobChange, Job, JobStore } from './job-store.ts';
import { progressOf, type ProgressMark, type ProgressReport } from './progress.ts';

/** How an attempt ended. */
export type Outcome =
  | { kind: 'succeeded' }
  /** It cannot succeed as it was asked for: nothing is tried again by itself. */
  | { kind: 'failed'; problem: Problem }
  /** An outside cause ended it: it continues from its last saved state. */
  | { kind: 'crashed'; detail: string }
  /** It left its state saved because `signal` asked it to. */
  | { kind: 'stopped' };

export type StopReason = 'cancel' | 'stop';

export interface WorkCost {
  counters: Counters;
  /** Of this attempt. */
  deviceSeconds: number;
  peakMemoryBytes: number;
}

const flushEveryMs = 500;
/** Progress in these phases is work that a crash may repeat; every attempt repeats the others. */
const repeatable = new Set(['score', 'train', 'write']);

/** What one attempt reports: kept in memory, and written at most twice a second and at its end. */
export class JobContext {
  readonly job: Job;
  /** Aborted, with a StopReason, when the attempt shall stop at its next step boundary. */
  readonly signal: AbortSignal;
  private readonly store: JobStore;
  private readonly notify: () => void;
  private pending: JobChange = {};
  private ledger: Ledger;
  private readonly secondsBefore: number;
  private reached: number;
  private mark: ProgressMark | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly releases: (() => Promise<void>)[] = [];
  private lastFlushMs = 0;

  constructor(store: JobStore, job: Job, signal: AbortSignal, notify: () => void) {
    this.store = store;
    this.job = job;
    this.signal = signal;
    this.notify = notify;
    this.ledger = job.ledger;
    this.secondsBefore = job.ledger.deviceSeconds;
    this.reached = job.reached;
  }

  progress(report: ProgressReport): void {
    const now = Date.now();
    if (this.mark?.phase !== report.phase) this.mark = { phase: report.phase, done: report.done, atMs: now };
    this.pending.progress = progressOf(report, this.mark, now);
    if (repeatable.has(report.phase)) {
      this.reached = Math.max(this.reached, report.done);
      this.pending.reached = this.reached;
    }
    this.flushSoon();
  }

  /** What the attempt waits for (a device, a peer); null once it does not. Written at once: see `JobRunner.start`. */
  waiting(reason: string | null): void {
    this.pending.waitingFor = reason;
    this.flush();
  }

  /**
   * Computing begins. What earlier attempts did beyond `resumedFrom` is done again, and counted as
   * `repeatedRows` or `repeatedSteps`.
   */
  started(on: Pick<Ledger, 'device' | 'deviceModel' | 'threads'> & { resumedFrom: number }): void {
    const { resumedFrom, ...device } = on;
    const repeated = Math.max(0, this.reached - resumedFrom);
    const counters =
      repeated > 0
        ? addCounters(this.ledger.counters, { [this.repeatedName()]: repeated })
        : this.ledger.counters;
    this.ledger = { ...this.ledger, ...device, counters };
    this.reached = resumedFrom;
    Object.assign(this.pending, {
      ledger: this.ledger,
      waitingFor: null,
      reached: resumedFrom,
      saved: resumedFrom,
    });
    this.flush();
    this.event('log', { message: 'started', ...device, resumedFrom, repeated });
  }

  /** A state with so many steps or rows done is on the disk. */
  saved(done: number): void {
    this.pending.saved = done;
    this.flush();
    this.event('saved', { done });
  }

  /** Device seconds of this attempt so far. */
  spent(seconds: number): void {
    const deviceSeconds = this.secondsBefore + seconds;
    if (deviceSeconds <= this.ledger.deviceSeconds) return;
    this.ledger = { ...this.ledger, deviceSeconds };
    this.pending.ledger = this.ledger;
    this.flushSoon();
  }

  /** The finished work: `counters` of the whole run, earlier attempts' saved part included. */
  finished(cost: WorkCost): void {
    this.spent(cost.deviceSeconds);
    const peakMemoryBytes = Math.max(this.ledger.peakMemoryBytes, cost.peakMemoryBytes);
    this.ledger = {
      ...this.ledger,
      peakMemoryBytes,
      counters: merged(this.ledger.counters, cost.counters),
    };
    this.pending.ledger = this.ledger;
    this.flush();
  }

  event(type: JobEvent['type'], data: JobEvent['data']): void {
    this.store.append(this.job.id, type, data);
    this.notify();
  }

  /** The ledger for the result's run record. */
  currentLedger(): Ledger {
    return { ...this.ledger, attempts: this.job.attempt };
  }

  /** Lets go of something when the attempt has ended, however it ends. */
  atEnd(release: () => Promise<void>): void {
    this.releases.push(release);
  }

  async end(): Promise<void> {
    for (const release of this.releases.splice(0)) await release();
  }

  /** Writes what is pending, now. */
  flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.lastFlushMs = Date.now();
    const change = this.pending;
    if (Object.keys(change).length === 0) return;
    this.store.update(this.job.id, change);
    this.pending = {};
    if (change.progress) this.store.append(this.job.id, 'progress', { ...change.progress });
    this.notify();
  }

  private flushSoon(): void {
    const waitMs = this.lastFlushMs + flushEveryMs - Date.now();
    if (waitMs <= 0) return this.flushIfPossible();
    this.timer ??= setTimeout(() => this.flushIfPossible(), waitMs);
  }

  /** In between, a write that fails stays pending; the one at the attempt's end must succeed. */
  private flushIfPossible(): void {
    try {
      this.flush();
    } catch {
      this.timer ??= setTimeout(() => this.flushIfPossible(), flushEveryMs);
    }
  }

  private repeatedName(): string {
    return this.job.progress?.unit === 'steps' ? 'repeatedSteps' : 'repeatedRows';
  }
}

/** The worker's own counts; of repeated work, which both sides see in part, the larger. */
function merged(ours: Counters, theirs: Counters): Counters {
  const counters = { ...ours };
  for (const [name, count] of Object.entries(theirs)) counters[name] = Math.max(count, ours[name] ?? 0);
  return counters;
}
