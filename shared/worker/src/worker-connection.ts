import { WorkerEvent, type WorkRequest } from '@amuro/contracts';
import type { Logger } from 'pino';
import { Deferred } from './deferred.ts';
import type { Launcher, WorkerEnd, WorkerProcess } from './launcher.ts';
import type { EventOf, WorkerResult } from './worker-result.ts';

interface Task {
  request: WorkRequest;
  onEvent: (event: WorkerEvent) => void;
  signal: AbortSignal;
  accepted: boolean;
  settle: (result: WorkerResult) => void;
}

const startLimitMs = 180_000;
const stopLimitMs = 60_000;

/** One worker process: speaks the protocol with it, one request at a time. */
export class WorkerConnection {
  /** Resolves with what the worker is once it can work; null if it ended before. */
  readonly ready: Promise<EventOf<'ready'> | null>;
  readonly ended: Promise<WorkerEnd>;
  /** Not to be given another request. */
  retired = false;
  /** Checkpoint of the last request: its weights are still loaded. */
  lastCheckpoint: string | null = null;
  private readonly logger: Logger;
  private readonly process: WorkerProcess;
  private readonly tellReady: (event: EventOf<'ready'> | null) => void;
  private readonly tellEnded: (end: WorkerEnd) => void;
  private about: EventOf<'ready'> | null = null;
  private task: Task | null = null;
  private fault: string | null = null;
  private closing = false;
  /** How it ended, once it has. */
  private over: WorkerResult | null = null;

  constructor(launcher: Launcher, logger: Logger) {
    const ready = new Deferred<EventOf<'ready'> | null>();
    const ended = new Deferred<WorkerEnd>();
    this.logger = logger;
    this.ready = ready.promise;
    this.ended = ended.promise;
    this.tellReady = ready.resolve;
    this.tellEnded = ended.resolve;
    this.process = launcher.launch({ onLine: (line) => this.read(line), onEnd: (end) => this.end(end) });
    const timer = setTimeout(
      () => this.breakOff(`the worker was not ready within ${startLimitMs / 1000} s`),
      startLimitMs,
    );
    void this.ready.then(() => clearTimeout(timer));
  }

  get pid(): number | null {
    return this.process.pid;
  }

  /** Serves one request; the worker must be ready and not busy. It may have died since it was chosen. */
  serve(
    request: WorkRequest,
    onEvent: (event: WorkerEvent) => void,
    signal: AbortSignal,
  ): Promise<WorkerResult> {
    if (this.over !== null) return Promise.resolve(this.over);
    const { promise, resolve } = new Deferred<WorkerResult>();
    let killTimer: NodeJS.Timeout | undefined;
    const stop = () => {
      this.send({ protocol: 1, requestId: request.requestId, operation: 'cancel' });
      killTimer = setTimeout(() => this.breakOff('the worker did not stop in time'), stopLimitMs);
    };
    const settle = (result: WorkerResult) => {
      clearTimeout(killTimer);
      signal.removeEventListener('abort', stop);
      this.task = null;
      resolve(result);
    };
    this.task = { request, onEvent, signal, accepted: false, settle };
    this.lastCheckpoint = 'checkpointDirectory' in request ? request.checkpointDirectory : null;
    this.send(request);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    return promise;
  }

  /** Lets the worker go: one at work stops at its next step boundary, and is killed if it takes longer than `limitMs`. */
  async close(limitMs = stopLimitMs): Promise<void> {
    this.retired = true;
    this.closing = true;
    this.process.endInput();
    if (this.task === null) this.process.kill();
    const timer = setTimeout(() => this.process.kill(), limitMs);
    await this.ended;
    clearTimeout(timer);
  }

  private send(message: object): void {
    this.process.send(JSON.stringify(message));
  }

  private read(line: string): void {
    if (line.trim() === '' || this.fault !== null) return;
    const event = parse(line);
    if (event === null)
      return this.breakOff(`the worker wrote a line that is no event: ${line.slice(0, 200)}`);
    if (event.event === 'ready') {
      this.about = event;
      return this.tellReady(event);
    }
    const { task } = this;
    if (task === null || event.requestId !== task.request.requestId) {
      this.logger.warn({ worker: this.pid, event }, 'an event of no request that is under way');
      return;
    }
    this.take(task, event);
  }

  private take(task: Task, event: Exclude<WorkerEvent, { event: 'ready' }>): void {
    if (event.event === 'accepted') task.accepted = true;
    // A rejected line after that is a cancel that came too late.
    if (event.event === 'rejected' && task.accepted) return;
    task.onEvent(event);
    const result = this.resultOf(event);
    if (result === null) return;
    if (result.kind === 'failed' && result.error.code === 'out-of-memory') this.retired = true;
    task.settle(result);
  }

  private resultOf(event: Exclude<WorkerEvent, { event: 'ready' }>): WorkerResult | null {
    switch (event.event) {
      case 'succeeded':
        return { kind: 'succeeded', event, versions: this.about?.versions ?? {} };
      case 'cancelled':
        return { kind: 'stopped' };
      case 'failed':
      case 'rejected':
        return { kind: 'failed', error: event.error };
      case 'accepted':
      case 'waiting':
      case 'started':
      case 'progress':
      case 'metric':
      case 'saved':
      case 'checkpoint':
        return null;
    }
  }

  /** Kills a worker that cannot be trusted any more. */
  private breakOff(fault: string): void {
    this.fault ??= fault;
    this.retired = true;
    this.process.kill();
  }

  private end(end: WorkerEnd): void {
    this.retired = true;
    this.tellReady(null);
    const detail = this.fault ?? (this.closing ? 'it was let go' : end.detail);
    this.over = this.closing ? { kind: 'stopped' } : { kind: 'crashed', detail };
    const { task } = this;
    task?.settle(task.signal.aborted ? { kind: 'stopped' } : this.over);
    this.tellEnded({ ...end, detail });
  }
}

function parse(line: string): WorkerEvent | null {
  try {
    return WorkerEvent.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
