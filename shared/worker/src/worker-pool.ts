import { mkdir } from 'node:fs/promises';
import type { Logger } from 'pino';
import { planDevices } from './device-plan.ts';
import { explainMissingDevice } from './explain-missing-device.ts';
import type { Launcher } from './launcher.ts';
import { localLauncher } from './local-launcher.ts';
import { WorkerConnection } from './worker-connection.ts';
import type { WorkerResult } from './worker-result.ts';
import { placeTask, type DeviceFacts, type RunOptions, type WorkerTask } from './worker-task.ts';

export interface WorkerSettings {
  dataDir: string;
  devices: string;
  lockDir: string;
  threads: number | null;
  idleSeconds: number;
  python: string | null;
}

interface Waiting {
  task: WorkerTask;
  options: RunOptions;
  settle: (result: WorkerResult) => void;
}

export function createWorkerPool(options: {
  settings: WorkerSettings;
  logger: Logger;
  launcher?: Launcher;
}): WorkerPool {
  const { settings, logger } = options;
  return new WorkerPool(settings, logger, options.launcher ?? localLauncher({ ...settings, logger }));
}

/** Long-lived workers, one a device: started with the first request that needs one, let go when idle. */
export class WorkerPool {
  private readonly settings: WorkerSettings;
  private readonly logger: Logger;
  private readonly launcher: Launcher;
  private readonly workers = new Set<WorkerConnection>();
  private readonly starting = new Set<WorkerConnection>();
  private readonly idle = new Map<WorkerConnection, NodeJS.Timeout>();
  private readonly queue: Waiting[] = [];
  private found: DeviceFacts[] | null = null;
  private closed = false;

  constructor(settings: WorkerSettings, logger: Logger, launcher: Launcher) {
    this.settings = settings;
    this.logger = logger;
    this.launcher = launcher;
  }

  /** Runs one request on the next free worker. Never throws for what a worker does: that is in the result. */
  run(task: WorkerTask, options: RunOptions = {}): Promise<WorkerResult> {
    return new Promise((resolve) => {
      const waiting: Waiting = { task, options, settle: resolve };
      options.signal?.addEventListener('abort', () => this.leaveQueue(waiting), { once: true });
      this.queue.push(waiting);
      if (options.signal?.aborted || this.closed) this.leaveQueue(waiting);
      else this.fill();
    });
  }

  /** The devices that requests may use, as a worker sees them; starts one if none has told yet. */
  async devices(): Promise<DeviceFacts[]> {
    if (this.found === null && !this.closed) {
      const worker = [...this.workers][0] ?? this.start();
      if ((await worker.ready) === null) {
        throw new Error(`No worker can be started: ${(await worker.ended).detail}`);
      }
    }
    const usable = this.usable() ?? [];
    return (this.found ?? []).filter((device) => usable.includes(device.name));
  }

  /** Why this host cannot do what `AMURO_REQUIRE_DEVICE` (part of a model name, or a compute capability) asks; else null. */
  async missingDevice(required: string | null): Promise<string | null> {
    if (required === null) return null;
    try {
      return explainMissingDevice(required, await this.devices());
    } catch (error) {
      return String(error);
    }
  }

  /** Process ids of the living workers. */
  pids(): number[] {
    return [...this.workers].flatMap((worker) => worker.pid ?? []);
  }

  /** Lets all workers go; what runs stops at its next step boundary, or is killed after `limitMs`. */
  async close(limitMs?: number): Promise<void> {
    this.closed = true;
    for (const waiting of this.queue.splice(0)) waiting.settle({ kind: 'stopped' });
    for (const timer of this.idle.values()) clearTimeout(timer);
    await Promise.all([...this.workers].map((worker) => worker.close(limitMs)));
  }

  private leaveQueue(waiting: Waiting): void {
    const place = this.queue.indexOf(waiting);
    if (place < 0) return;
    this.queue.splice(place, 1);
    waiting.settle({ kind: 'stopped' });
  }

  /** Gives queued requests to idle workers, and starts workers while there are more requests than those. */
  private fill(): void {
    if (this.closed) return;
    while (this.queue.length > 0 && this.idle.size > 0) {
      const waiting = this.queue.shift();
      if (waiting) void this.serve(this.pick(waiting.task), waiting);
    }
    while (this.starting.size < this.queue.length && this.size() < this.limit()) {
      try {
        this.start();
      } catch (error) {
        this.failQueued(error instanceof Error ? error.message : String(error));
      }
    }
  }

  private size(): number {
    return [...this.workers].filter((worker) => !worker.retired).length;
  }

  private limit(): number {
    return this.usable()?.length ?? 1;
  }

  /** Names of the devices that requests may use; null while no worker has told. */
  private usable(): string[] | null {
    return planDevices(this.settings.devices, this.found?.map((device) => device.name) ?? null);
  }

  /** The worker that still has the task's checkpoint in memory, else any. */
  private pick(task: WorkerTask): WorkerConnection {
    const workers = [...this.idle.keys()];
    const wanted = 'checkpointDirectory' in task ? task.checkpointDirectory : null;
    const worker =
      workers.find(({ lastCheckpoint }) => wanted !== null && lastCheckpoint === wanted) ?? workers[0];
    if (!worker) throw new Error('pick: expected an idle worker, there is none');
    return worker;
  }

  private start(): WorkerConnection {
    const worker = new WorkerConnection(this.launcher, this.logger);
    this.workers.add(worker);
    this.starting.add(worker);
    this.logger.info({ worker: worker.pid }, 'worker started');
    void this.follow(worker);
    return worker;
  }

  private async follow(worker: WorkerConnection): Promise<void> {
    const about = await worker.ready;
    this.starting.delete(worker);
    if (about !== null) {
      this.found = about.devices;
      this.rest(worker);
    }
    const end = await worker.ended;
    this.workers.delete(worker);
    clearTimeout(this.idle.get(worker));
    this.idle.delete(worker);
    this.logger.info({ worker: worker.pid, detail: end.detail }, 'worker ended');
    // A worker that cannot even start must not be started for ever.
    if (about === null) this.failQueued(end.detail);
    this.fill();
  }

  private failQueued(detail: string): void {
    for (const waiting of this.queue.splice(0)) waiting.settle({ kind: 'crashed', detail });
  }

  private rest(worker: WorkerConnection): void {
    if (worker.retired || this.closed) return void worker.close();
    const timer = setTimeout(() => {
      this.idle.delete(worker);
      void worker.close();
    }, this.settings.idleSeconds * 1000);
    timer.unref();
    this.idle.set(worker, timer);
    this.fill();
  }

  private async serve(worker: WorkerConnection, waiting: Waiting): Promise<void> {
    clearTimeout(this.idle.get(worker));
    this.idle.delete(worker);
    const { task, options } = waiting;
    try {
      const request = placeTask(task, this.usable() ?? [], this.settings.threads);
      await mkdir(request.directory, { recursive: true });
      const signal = options.signal ?? new AbortController().signal;
      const result = await worker.serve(request, options.onEvent ?? (() => undefined), signal);
      waiting.settle(result);
    } catch (error) {
      waiting.settle({ kind: 'crashed', detail: error instanceof Error ? error.message : String(error) });
    }
    this.rest(worker);
  }
}
