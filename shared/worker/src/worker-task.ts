import { WorkRequest, type WorkerEvent } from '@amuro/contracts';
import type { z } from 'zod';
import type { EventOf } from './worker-result.ts';

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

/** The request of a task. Throws where the task is no valid one. */
export function placeTask(task: WorkerTask, devices: string[], threads: number | null): WorkRequest {
  return WorkRequest.parse({ ...task, protocol: 1, devices, deviceCount: 1, threads });
}
