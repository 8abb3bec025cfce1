import { setTimeout as pause } from 'node:timers/promises';
import { PassingFault } from './passing-fault.ts';

const attempts = 5;

/** Tries again while what goes wrong may pass, each time after a longer pause, or after the one that was asked for. */
export async function withRepeats<T>(
  work: () => Promise<T>,
  { firstPauseMs, signal }: { firstPauseMs: number; signal?: AbortSignal | undefined },
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PassingFault) || attempt === attempts) throw error;
      const { afterSeconds } = error;
      const usual = firstPauseMs * 2 ** (attempt - 1);
      await pause(afterSeconds === null ? usual : Math.max(1000 * afterSeconds, firstPauseMs), undefined, {
        signal,
      });
    }
  }
}
