/** A value that is not imported because it is not a finite number; the rest of its file is. */
export interface LeftOut {
  file: string;
  at: string;
  reason: string;
}

/** Collects what a file's reader leaves out. */
export type LeaveOut = (at: string, reason: string) => void;

/** How programs write that a number is missing or not finite. */
const noNumber = /^\s*([+-]?(nan|inf|infinity)|n\/?a|none|null|-*)\s*$/i;

/** Whether a raw value means no number at all, rather than a badly written one. */
export function isAbsent(raw: unknown): boolean {
  if (raw === null || raw === undefined) return true;
  if (typeof raw === 'number') return !Number.isFinite(raw);
  return typeof raw === 'string' && noNumber.test(raw);
}

/** The value as a person reads it: `NaN`, `nothing`, `"N/A"`. */
export function describeAbsent(raw: unknown): string {
  if (raw === null || raw === undefined || raw === '') return 'nothing';
  return typeof raw === 'string' ? JSON.stringify(raw) : String(raw);
}
