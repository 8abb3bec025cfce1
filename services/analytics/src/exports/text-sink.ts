import { appendFileSync, closeSync, openSync } from 'node:fs';
import type { CellRow, RowSink } from './export-kind.ts';

/** Writes rows as text: the header first, then each part as it arrives. */
export function textSink(path: string, head: string, textOf: (rows: readonly CellRow[]) => string): RowSink {
  const file = openSync(path, 'w');
  appendFileSync(file, head);
  return { write: (rows) => appendFileSync(file, textOf(rows)), close: () => closeSync(file) };
}
