/** A row that cannot be used: its place, what was expected, what was found. */
export interface Refusal {
  file: string;
  at: string;
  expected: string;
  got: string;
}

/** Thrown by readers with every row that they cannot use; nothing of the import is kept then. */
export class ImportRefused extends Error {
  constructor(readonly refusals: Refusal[]) {
    const [first] = refusals;
    super(first === undefined ? 'refused' : `${first.file}, ${first.at}: expected ${first.expected}`);
  }
}

/** Applies `read` to every item and collects all refusals before it throws. */
export function readAll<T, R>(items: readonly T[], read: (item: T, index: number) => R[]): R[] {
  const refusals: Refusal[] = [];
  const results = items.flatMap((item, index) => {
    try {
      return read(item, index);
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      refusals.push(...error.refusals);
      return [];
    }
  });
  if (refusals.length > 0) throw new ImportRefused(refusals);
  return results;
}

export function refuse(file: string, at: string, expected: string, got: string): never {
  throw new ImportRefused([{ file, at, expected, got }]);
}

/** A file to read: its bytes, and what the request says about it. */
export interface SourceFile {
  name: string;
  /** sha256 of the bytes. */
  digest: string;
  bytes: Uint8Array;
  /** Step of the checkpoint that it measures, if neither name nor content states it. */
  step: number | null;
}

/** The text of a file; a file that is not UTF-8 is refused. */
export function textOf({ name, bytes }: SourceFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(name, 'the file', 'text in UTF-8', 'other bytes');
  }
}

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
