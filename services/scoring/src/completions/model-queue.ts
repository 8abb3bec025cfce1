import { setTimeout as delay } from 'node:timers/promises';
import type { Asked, Entry, QueueLimits, RunBatch } from './entry.ts';

/** Prompts for one model: those that wait when a batch ends are the next. */
export class ModelQueue {
  private readonly limits: QueueLimits;
  private readonly runBatch: RunBatch;
  private readonly onIdle: () => void;
  private entries: Entry[] = [];
  private isRunning = false;

  constructor(limits: QueueLimits, runBatch: RunBatch, onIdle: () => void) {
    this.limits = limits;
    this.runBatch = runBatch;
    this.onIdle = onIdle;
  }

  /** Resolves when the prompt is completed. Rejects with what went wrong, or when its client has gone. */
  add(asked: Asked): Promise<void> {
    return new Promise((resolve, reject) => {
      const gone = () => entry.settle(asked.signal.reason);
      const entry: Entry = {
        ...asked,
        settle: (error) => {
          asked.signal.removeEventListener('abort', gone);
          this.entries = this.entries.filter((each) => each !== entry);
          if (error === undefined) resolve();
          else reject(error as Error);
        },
      };
      if (asked.signal.aborted) return gone();
      asked.signal.addEventListener('abort', gone, { once: true });
      this.entries.push(entry);
      if (!this.isRunning) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    await delay(this.limits.joinMs);
    while (this.entries.length > 0) await this.runBatch(this.entries.splice(0, this.limits.mostTogether));
    this.isRunning = false;
    this.onIdle();
  }
}
