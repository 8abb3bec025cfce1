import { mkdir } from 'node:fs/promises';
import { WorkRequest, type WorkerEvent } from '@amuro/contracts';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { planDevices } from './device-plan.ts';
import type { Launcher } from './launcher.ts';
import { localLauncher } from './local-launcher.ts';
import { WorkerConnection } from './worker-connection.ts';
import type { EventOf, WorkerResult } from './worker-result.ts';

export interface WorkerSettings {
  dataDir: string;
  devices: string;
  lockDir: string;
  threads: number | null;
  idleSeconds: number;
  python: string | null;
}

type WithoutPlacement<T> = T extends unknown
  ? Omit<T, 'protocol' | 'devices' | 'deviceCount' | 'threads'>
  : never;
/** A request less what the pool decides: devices and threads. */
export type WorkerTask = WithoutPlacement<z.input<typeof WorkRequest>>;

export interface RunOptions {
  onEvent?: (event: WorkerEvent) => void;
  /** Aborted: the request stops at its next step boundary. */
  signal?: AbortSignal;
}

export type DeviceFacts = EventOf<'ready'>['devices'][number];

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
    const found = this.found ?? [];
    const usable =
      planDevices(
        this.settings.devices,
        found.map((device) => device.name),
      ) ?? [];
    return found.filter((device) => usable.includes(device.name));
  }

  /** Why this host cannot do what `AMURO_REQUIRE_DEVICE` (part of a model name, or a compute capability) asks; else null. */
  async missingDevice(required: string | null): Promise<string | null> {
    if (required === null) return null;
    const devices = await this.devices().catch((error: unknown) => String(error));
    if (typeof devices === 'string') return devices;
    const wanted = required.toLowerCase();
    const fits = ({ model, capability }: DeviceFacts) =>
      capability === required || model.toLowerCase().includes(wanted);
    if (devices.some(fits)) return null;
    const found = devices.map(({ name, model }) => `${name} (${model})`).join(', ') || 'none';
    return `AMURO_REQUIRE_DEVICE asks for ${required}; the devices here are ${found}.`;
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
    const starting = [...this.workers].filter(
      (worker) => !worker.busy && !worker.retired && !this.idle.has(worker),
    );
    for (let count = starting.length; count < this.queue.length && this.size() < this.limit(); count += 1) {
      this.startForQueue();
    }
  }

  private startForQueue(): void {
    try {
      this.start();
    } catch (error) {
      this.failQueued(error instanceof Error ? error.message : String(error));
    }
  }

  private size(): number {
    return [...this.workers].filter((worker) => !worker.retired).length;
  }

  private limit(): number {
    const names = this.found?.map((device) => device.name) ?? null;
    return planDevices(this.settings.devices, names)?.length ?? 1;
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
    this.logger.info({ worker: worker.pid }, 'worker started');
    void this.follow(worker);
    return worker;
  }

  private async follow(worker: WorkerConnection): Promise<void> {
    const about = await worker.ready;
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
    const devices = planDevices(this.settings.devices, this.found?.map((device) => device.name) ?? null);
    const placement = { protocol: 1, devices, deviceCount: 1, threads: this.settings.threads };
    try {
      const request = WorkRequest.parse({ ...task, ...placement });
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
