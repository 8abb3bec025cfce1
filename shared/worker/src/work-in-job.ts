import type { JobContext, Outcome } from '@amuro/jobs';
import type { EventOf, Launcher, RunEvent } from './launcher.ts';
import { problemOfWorker } from './problem-of-worker.ts';
import { runTask, type WorkerTask } from './run-task.ts';

export type WorkDone =
  { kind: 'succeeded'; event: EventOf<'succeeded'> } | Exclude<Outcome, { kind: 'succeeded' }>;

/** Runs a task as an attempt of a job: its events become the job's progress, ledger and events. */
export async function workInJob(
  launcher: Launcher,
  task: WorkerTask,
  context: JobContext,
): Promise<WorkDone> {
  context.waiting('a free worker');
  const result = await runTask(launcher, task, { signal: context.signal, onEvent: reporter(context) });
  context.waiting(null);
  return result.kind === 'failed' ? { kind: 'failed', problem: problemOfWorker(result.error) } : result;
}

function reporter(context: JobContext): (event: RunEvent) => void {
  let startMs: number | null = null;
  return (event) => {
    if (event.event === 'started') {
      startMs = Date.parse(event.at);
      const first = event.devices[0];
      context.started({
        device: event.devices.map((device) => device.name).join(',') || null,
        deviceModel: first?.model ?? null,
        threads: event.threads,
        resumedFrom: event.resumedFrom,
      });
    }
    if (startMs !== null) context.spent((Date.parse(event.at) - startMs) / 1000);
    report(context, event);
  };
}

function report(context: JobContext, event: RunEvent): void {
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
    case 'accepted':
    case 'started':
    case 'cancelled':
    case 'failed':
    case 'rejected':
    case 'output':
      return;
  }
}
