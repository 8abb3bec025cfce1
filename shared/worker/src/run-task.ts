import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WorkRequest, type WorkerError } from '@amuro/contracts';
import type { z } from 'zod';
import type { EventOf, LaunchEvent, Launcher, RunEvent } from './launcher.ts';

type WithoutPlacement<T> = T extends unknown ? Omit<T, 'protocol' | 'devices' | 'threads'> : never;
/** A request without what its launcher decides: which devices, and how many threads. */
export type WorkerTask = WithoutPlacement<z.input<typeof WorkRequest>>;

export interface RunOptions {
  onEvent?: (event: RunEvent) => void;
  /** Aborted: the run stops at its next step boundary. */
  signal?: AbortSignal;
}

/** How a run ended. */
export type WorkerResult =
  | { kind: 'succeeded'; event: EventOf<'succeeded'> }
  /** It cannot be done as asked. */
  | { kind: 'failed'; error: z.infer<typeof WorkerError> }
  /** It was asked to stop, and left a resumable state. */
  | { kind: 'stopped' }
  /** The worker died or broke the protocol. */
  | { kind: 'crashed'; detail: string };

/** Runs a task to its end. Throws only what `onEvent` threw, once the run has stopped. */
export async function runTask(
  launcher: Launcher,
  task: WorkerTask,
  { onEvent, signal }: RunOptions = {},
): Promise<WorkerResult> {
  await writeRequest(task);
  const broken = new AbortController();
  const stop = signal ? AbortSignal.any([signal, broken.signal]) : broken.signal;
  let result: WorkerResult = { kind: 'stopped' };
  for await (const event of launcher.run(task.directory, stop)) {
    result = resultOf(event) ?? result;
    if (event.event === 'crashed' || broken.signal.aborted) continue;
    try {
      onEvent?.(event);
    } catch (error) {
      broken.abort(error);
    }
  }
  broken.signal.throwIfAborted();
  return result;
}

async function writeRequest(task: WorkerTask): Promise<void> {
  const request = WorkRequest.parse({ ...task, protocol: 1 });
  await mkdir(task.directory, { recursive: true });
  await writeFile(join(task.directory, 'request.json'), `${JSON.stringify(request, null, 2)}\n`);
}

function resultOf(event: LaunchEvent): WorkerResult | null {
  switch (event.event) {
    case 'succeeded':
      return { kind: 'succeeded', event };
    case 'failed':
    case 'rejected':
      return { kind: 'failed', error: event.error };
    case 'cancelled':
      return { kind: 'stopped' };
    case 'crashed':
      return { kind: 'crashed', detail: event.detail };
    case 'accepted':
    case 'waiting':
    case 'started':
    case 'progress':
    case 'metric':
    case 'saved':
    case 'checkpoint':
    case 'output':
      return null;
  }
}
