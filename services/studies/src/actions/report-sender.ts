import { unwrap, type Peers } from '@amuro/clients';
import type { ReportRequest } from '@amuro/contracts';
import type { Logger } from 'pino';
import { Patience } from './patience.ts';

const sendEveryMs = 2_000;

/** Reports a study to analytics: the newest state, at most every two seconds, one request at a time. */
export class ReportSender {
  private readonly peers: Peers;
  private readonly logger: Logger;
  private newest: (() => ReportRequest) | null = null;
  private sending: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private lastMs = 0;

  constructor(peers: Peers, logger: Logger) {
    this.peers = peers;
    this.logger = logger;
  }

  /** Sends soon; a refusal or an absent service is logged, since the last report of a study is sent by `send`. */
  offer(report: () => ReportRequest): void {
    this.newest = report;
    if (this.sending || this.timer) return;
    const waitMs = Math.max(0, this.lastMs + sendEveryMs - Date.now());
    this.timer = setTimeout(() => {
      this.timer = null;
      this.sending = this.sendNewest().finally(() => {
        this.sending = null;
        if (this.newest) this.offer(this.newest);
      });
    }, waitMs);
  }

  /** Sends now and waits until analytics has it, through its restarts. Throws its refusal. */
  async send(report: ReportRequest, signal: AbortSignal): Promise<void> {
    await this.quiet();
    const patience = new Patience();
    for (;;) {
      try {
        return await this.put(report);
      } catch (error) {
        if (!isAway(error) || !patience.waits()) throw error;
        await patience.pause(signal);
      }
    }
  }

  /** Drops what waits to be sent, and waits for what is on its way. */
  async quiet(): Promise<void> {
    this.newest = null;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.sending;
  }

  private async sendNewest(): Promise<void> {
    const report = this.newest;
    this.newest = null;
    this.lastMs = Date.now();
    if (!report) return;
    try {
      await this.put(report());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.warn({ reason }, 'the study could not be reported to analytics');
    }
  }

  private async put(report: ReportRequest): Promise<void> {
    const params = { path: { id: report.studyId } };
    await unwrap(this.peers.of('analytics').PUT('/v1/reports/{id}', { params, body: report }));
  }
}

function isAway(error: unknown): boolean {
  const status =
    error instanceof Error && 'problem' in error ? (error.problem as { status: number }).status : 0;
  return status === 502 || status === 503;
}
