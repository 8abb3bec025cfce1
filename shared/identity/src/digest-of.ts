import type { FileEntry } from '@amuro/contracts';
import { sha256 } from './sha256.ts';

/** Digest of a result: sha256 of the lines `<sha256>  <path>` in order of path (code units), as `sha256sum` prints them. */
export function digestOf(entries: readonly Pick<FileEntry, 'path' | 'sha256'>[]): string {
  const sorted = entries.toSorted((a, b) => compareCodeUnits(a.path, b.path));
  return sha256(sorted.map((entry) => `${entry.sha256}  ${entry.path}\n`).join(''));
}

/** Order of two texts by UTF-16 code units, which depends on no locale. */
export function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
