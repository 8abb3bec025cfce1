/** A value that an import lacks because it is no finite number, while the rest of its file is taken in. */
export interface LeftOut {
  file: string;
  at: string;
  reason: string;
}

/** Gathers what a file's reader leaves out. */
export type LeaveOut = (at: string, reason: string) => void;

/** How programs write that a number is absent or not finite. */
const noNumber = /^\s*([+-]?(nan|inf|infinity)|n\/?a|none|null|-*)\s*$/i;

/** Whether a raw value stands for no number at all, rather than for one that is badly written. */
export function isAbsent(raw: unknown): boolean {
  if (raw === null || raw === undefined) return true;
  if (typeof raw === 'number') return !Number.isFinite(raw);
  return typeof raw === 'string' && noNumber.test(raw);
}

/** As a person reads it: `NaN`, `nothing`, `"N/A"`. */
export function describeAbsent(raw: unknown): string {
  if (raw === null || raw === undefined || raw === '') return 'nothing';
  return typeof raw === 'string' ? JSON.stringify(raw) : String(raw);
}
