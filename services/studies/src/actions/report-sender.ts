import { unwrap } from '@amuro/clients';
import type { ReportRequest } from '@amuro/contracts';
import type { Deps } from '../deps.ts';
import { inThread } from '../threads/in-thread.ts';
import { Patience } from './patience.ts';

const sendEveryMs = 2_000;
/** A long report takes at most a tenth of the time. */
const pausePerWork = 9;

/** Reports a study to analytics: the newest state, at most every two seconds, one request at a time. */
export class ReportSender {
  private readonly deps: Pick<Deps, 'peers' | 'logger' | 'pool'>;
  private readonly studyId: string;
  private newest: ReportRequest['state'] | null = null;
  private sending: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private nextMs = 0;

  constructor(deps: Pick<Deps, 'peers' | 'logger' | 'pool'>, studyId: string) {
    this.deps = deps;
    this.studyId = studyId;
  }

  /** Sends soon; a refusal or an absent service is logged, since the last report of a study is sent by `send`. */
  offer(state: ReportRequest['state']): void {
    this.newest = state;
    if (this.sending || this.timer) return;
    const waitMs = Math.max(0, this.nextMs - Date.now());
    this.timer = setTimeout(() => {
      this.timer = null;
      this.sending = this.sendNewest().finally(() => {
        this.sending = null;
        if (this.newest) this.offer(this.newest);
      });
    }, waitMs);
  }

  /** Sends now and waits until analytics has it, through its restarts. Throws its refusal. */
  async send(state: ReportRequest['state'], signal: AbortSignal): Promise<void> {
    await this.quiet();
    const patience = new Patience();
    for (;;) {
      try {
        return await this.put(state);
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
    const state = this.newest;
    this.newest = null;
    if (!state) return;
    const begunMs = Date.now();
    try {
      await this.put(state);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.deps.logger.warn({ reason }, 'the study could not be reported to analytics');
    } finally {
      this.nextMs = Math.max(begunMs + sendEveryMs, Date.now() + pausePerWork * (Date.now() - begunMs));
    }
  }

  private async put(state: ReportRequest['state']): Promise<void> {
    const report = await inThread(this.deps, 'renderReport', this.studyId, state);
    await unwrap(
      this.deps.peers.of('analytics').PUT('/v1/reports/{id}', {
        params: { path: { id: this.studyId } },
        // openapi-fetch types a body as what it serialises; this one was serialised in a thread.
        body: report as unknown as ReportRequest,
        bodySerializer: () => report,
      }),
    );
  }
}

function isAway(error: unknown): boolean {
  const status =
    error instanceof Error && 'problem' in error ? (error.problem as { status: number }).status : 0;
  return status === 502 || status === 503;
}
