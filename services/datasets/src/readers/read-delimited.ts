import { SourceError } from './source-error.ts';
import type { Chunks, SourceRow } from './source-row.ts';
import { createDelimitedParser } from './delimited-parser.ts';

/** CSV or TSV as RFC 4180 has it, with a header line; quoted cells may hold the delimiter, quotes and line breaks. */
export async function* readDelimited(text: AsyncIterable<string>, delimiter: string): Chunks {
  let header: string[] | null = null;
  for await (const records of recordsOf(text, delimiter)) {
    const rows: SourceRow[] = [];
    for (const { line, cells } of records) {
      if (header === null) header = cells;
      else rows.push({ line, record: rowOf(line, header, cells) });
    }
    yield { kind: 'rows', rows };
  }
}

function rowOf(line: number, header: string[], cells: string[]): Record<string, string> {
  if (cells.length !== header.length) throw raggedRow(line, header.length, cells.length);
  return Object.fromEntries(cells.map((cell, index) => [header[index]!, cell]));
}

async function* recordsOf(text: AsyncIterable<string>, delimiter: string) {
  const parser = createDelimitedParser(delimiter);
  for await (const chunk of text) yield parser.push(chunk);
  yield parser.end();
}

function raggedRow(line: number, expected: number, got: number): SourceError {
  return new SourceError({
    code: 'malformed-row',
    expected: `${expected} cells a line, as in the header`,
    got: `line ${line}: ${got} cells`,
    remedy: 'Put cells that contain the delimiter in double quotes.',
  });
}
