const tickMs = 1000;
/** A living worker sends a heartbeat every second. */
const mostSilentSeconds = 60;
const mostSilentSecondsAfterStop = 4;
/** The longest known step without progress is loading weights from a slow disk. */
const mostStalledSeconds = 3600;

/**
 * Notices a worker that hangs: one that sends nothing, and one whose started run sends nothing but heartbeats.
 * It counts ticks, not time: a service that was itself stopped blames no worker.
 */
export class Liveness {
  /** The worker was asked to stop, and must show soon that it heard. */
  stopping = false;
  private readonly timer: NodeJS.Timeout;
  private silent = 0;
  private stalled: number | null = null;

  constructor(hangs: (detail: string) => void) {
    this.timer = setInterval(() => {
      const detail = this.tick();
      if (detail !== null) hangs(detail);
    }, tickMs);
    this.timer.unref();
  }

  /** Seconds since the worker's last line. */
  get silentSeconds(): number {
    return this.silent;
  }

  /** The worker sent a line. */
  heard(): void {
    this.silent = 0;
  }

  /** The run sent an event; `started` begins the watch over its progress. */
  moved(event: string): void {
    if (event === 'started' || this.stalled !== null) this.stalled = 0;
  }

  runEnded(): void {
    this.stopping = false;
    this.stalled = null;
  }

  end(): void {
    clearInterval(this.timer);
  }

  private tick(): string | null {
    this.silent += 1;
    if (this.stalled !== null) this.stalled += 1;
    const limit = this.stopping ? mostSilentSecondsAfterStop : mostSilentSeconds;
    if (this.silent >= limit) return `the worker sent no heartbeat for ${limit} s`;
    if (this.stalled === mostStalledSeconds) return `the worker made no progress for ${mostStalledSeconds} s`;
    return null;
  }
}
