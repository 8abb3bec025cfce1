import type { Problem, WorkerError, WorkerEvent } from '@amuro/contracts';
import type { JobContext, Outcome } from '@amuro/jobs';
import type { z } from 'zod';
import type { WorkerPool } from './worker-pool.ts';
import type { EventOf } from './worker-result.ts';
import type { WorkerTask } from './worker-task.ts';

export type WorkDone =
  | { kind: 'succeeded'; event: EventOf<'succeeded'>; versions: Record<string, string> }
  | Exclude<Outcome, { kind: 'succeeded' }>;

/** Runs a worker request as an attempt of a job: its events become the job's progress, ledger and events. */
export async function workInJob(pool: WorkerPool, task: WorkerTask, context: JobContext): Promise<WorkDone> {
  context.waiting('a free worker');
  const tell = teller(context);
  const result = await pool.run(task, { signal: context.signal, onEvent: tell });
  context.waiting(null);
  switch (result.kind) {
    case 'succeeded':
      return result;
    case 'failed':
      return { kind: 'failed', problem: problemOfWorker(result.error) };
    case 'stopped':
    case 'crashed':
      return result;
  }
}

/** The problem of a run that a worker refused or could not finish. */
export function problemOfWorker(error: z.infer<typeof WorkerError>): Problem {
  const { code, title, detail, remedy } = error;
  return { type: `urn:amuro:problem:${code}`, code, title, detail, remedy, status: statuses[code] ?? 422 };
}

const statuses: Record<string, number> = { 'out-of-memory': 507, 'disk-full': 507, internal: 500 };

function teller(context: JobContext): (event: WorkerEvent) => void {
  let beganMs: number | null = null;
  return (event) => {
    if (event.event === 'started') {
      beganMs = Date.parse(event.at);
      const first = event.devices[0];
      context.started({
        device: event.devices.map((device) => device.name).join(',') || null,
        deviceModel: first?.model ?? null,
        threads: event.threads,
        resumedFrom: event.resumedFrom,
      });
    }
    if (beganMs !== null) context.spent((Date.parse(event.at) - beganMs) / 1000);
    tellOne(context, event);
  };
}

function tellOne(context: JobContext, event: WorkerEvent): void {
  switch (event.event) {
    case 'waiting':
      return context.waiting(`a free device of ${event.devices.join(', ')}`);
    case 'progress': {
      const { phase, done, total, unit, ratePerSecond } = event;
      return context.progress({ phase, done, total, unit, ratePerSecond });
    }
    case 'metric':
      return context.event('metric', { name: event.name, step: event.step, value: event.value });
    case 'saved':
      return context.saved(event.done);
    case 'checkpoint':
      return context.event('checkpoint', { step: event.step });
    case 'succeeded':
      return context.finished(event);
    case 'ready':
    case 'accepted':
    case 'started':
    case 'cancelled':
    case 'failed':
    case 'rejected':
      return;
  }
}
