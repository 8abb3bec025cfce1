import { SourceError } from './source-error.ts';
import type { SourceRow } from './source-row.ts';
import { createDelimitedParser } from './delimited-parser.ts';

/** CSV or TSV as RFC 4180 has it, with a header line; quoted cells may hold the delimiter, quotes and line breaks. */
export async function* readDelimited(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<SourceRow> {
  let header: string[] | null = null;
  for await (const { line, cells } of recordsOf(text, delimiter)) {
    if (header === null) {
      header = cells;
      continue;
    }
    if (cells.length !== header.length) throw raggedRow(line, header.length, cells.length);
    const names = header;
    yield { line, record: Object.fromEntries(cells.map((cell, index) => [names[index]!, cell])) };
  }
}

async function* recordsOf(text: AsyncIterable<string>, delimiter: string) {
  const parser = createDelimitedParser(delimiter);
  for await (const chunk of text) yield* parser.push(chunk);
  yield* parser.end();
}

function raggedRow(line: number, expected: number, got: number): SourceError {
  return new SourceError({
    code: 'malformed-row',
    expected: `${expected} cells a line, as in the header`,
    got: `line ${line}: ${got} cells`,
    remedy: 'Put cells that contain the delimiter in double quotes.',
  });
}
