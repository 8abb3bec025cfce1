import type { Progress } from '@amuro/contracts';

export interface ProgressReport {
  phase: string;
  done: number;
  total: number | null;
  unit: string;
  ratePerSecond?: number | null;
}

export interface ProgressMark {
  phase: string;
  done: number;
  atMs: number;
}

/**
 * A report with rate and time left. Where the reporter knows no rate it is the mean since the phase began (`mark`).
 * Time left is null where total or rate is unknown.
 */
export function progressOf(report: ProgressReport, mark: ProgressMark | null, nowMs: number): Progress {
  const { phase, done, total, unit } = report;
  const ratePerSecond = report.ratePerSecond ?? meanRate(report, mark, nowMs);
  const left = total === null ? null : Math.max(0, total - done);
  const etaSeconds = left === 0 ? 0 : left !== null && ratePerSecond ? left / ratePerSecond : null;
  return { phase, done, total, unit, ratePerSecond, etaSeconds };
}

function meanRate(report: ProgressReport, mark: ProgressMark | null, nowMs: number): number | null {
  if (mark === null || mark.phase !== report.phase) return null;
  const seconds = (nowMs - mark.atMs) / 1000;
  return seconds > 0 && report.done > mark.done ? (report.done - mark.done) / seconds : null;
}
