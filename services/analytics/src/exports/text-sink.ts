import { closeSync, openSync, writeSync } from 'node:fs';
import type { CellRow, RowSink } from './export-kind.ts';

/** Rows as text: the head at once, then each part as it comes. */
export function textSink(path: string, head: string, textOf: (rows: readonly CellRow[]) => string): RowSink {
  const file = openSync(path, 'w');
  if (head !== '') writeSync(file, head);
  return { write: (rows) => writeAll(file, textOf(rows)), close: () => closeSync(file) };
}

/** A write may take only a part of what it is given. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.byteLength;) done += writeSync(file, bytes, done);
}
