import { setTimeout as pause } from 'node:timers/promises';
import { isPassing } from './download-error.ts';

/** Longer than this no request waits at a time. */
const longestWaitSeconds = 60;

export interface Retries {
  attempts: number;
  /** Pause before the second attempt; it doubles with each further one. */
  firstPauseMs: number;
  signal?: AbortSignal | undefined;
}

/** Tries again while the error may pass, after a pause that doubles or the one that the other side asked for. */
export async function withRetries<T>(work: () => Promise<T>, retries: Retries): Promise<T> {
  const { attempts, firstPauseMs, signal } = retries;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || attempt === attempts) throw error;
      const { afterSeconds = null } = error;
      const pauseMs =
        afterSeconds === null
          ? firstPauseMs * 2 ** (attempt - 1)
          : Math.max(1000 * afterSeconds, firstPauseMs);
      await pause(pauseMs, undefined, { signal });
    }
  }
}

/** Seconds that a `Retry-After` header asks to wait, given in seconds or as a date; null if it cannot be read. */
export function retryAfterSeconds(header: string | null | undefined): number | null {
  if (header === null || header === undefined) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(longestWaitSeconds, Math.max(0, seconds)) : null;
}
