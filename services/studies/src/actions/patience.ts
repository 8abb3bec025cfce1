import { setTimeout as delay } from 'node:timers/promises';

/** A service that does not answer is waited for this long: time to start it again, not to repair it. */
const longestTroubleMs = 10 * 60_000;
const mostRepeats = 5;
const firstPauseMs = 200;
const longestPauseMs = 2_000;

/** How long a step puts up with services that are away. */
export class Patience {
  private troubleSinceMs: number | null = null;
  private repeated = 0;
  private pauseMs = firstPauseMs;

  /** Whether to wait on for a service that does not answer. */
  waits(): boolean {
    this.troubleSinceMs ??= Date.now();
    return Date.now() - this.troubleSinceMs < longestTroubleMs;
  }

  /** Whether to ask once more for work that ended because another service was away. */
  repeats(): boolean {
    this.repeated += 1;
    return this.repeated <= mostRepeats;
  }

  answered(): void {
    this.troubleSinceMs = null;
  }

  async pause(signal: AbortSignal): Promise<void> {
    await delay(this.pauseMs, undefined, { signal });
    this.pauseMs = Math.min(this.pauseMs * 2, longestPauseMs);
  }
}
