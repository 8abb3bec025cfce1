import type { WorkerError, WorkerEvent } from '@amuro/contracts';
import type { z } from 'zod';

export type EventOf<T extends WorkerEvent['event']> = Extract<WorkerEvent, { event: T }>;

/** How one request ended. */
export type WorkerResult =
  | { kind: 'succeeded'; event: EventOf<'succeeded'>; versions: Record<string, string> }
  /** It cannot be done as it was asked for. */
  | { kind: 'failed'; error: z.infer<typeof WorkerError> }
  /** The signal was aborted: a resumable state is left. */
  | { kind: 'stopped' }
  /** The worker died, or said what the protocol does not know. */
  | { kind: 'crashed'; detail: string };
