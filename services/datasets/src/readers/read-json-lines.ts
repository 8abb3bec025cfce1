import { SourceError } from './source-error.ts';
import type { RowBatches, SourceRow } from './source-row.ts';
import { splitLines } from './split-lines.ts';

/** Rows that are parsed at a time: a few, so that they are done with while they are still in the processor's cache. */
const rowsAtOnce = 200;

/** JSON Lines: one object a line; blank lines count as lines and are passed over. */
export async function* readJsonLines(text: AsyncIterable<string>): RowBatches {
  let line = 0;
  for await (const contents of splitLines(text)) {
    for (let start = 0; start < contents.length; start += rowsAtOnce) {
      const rows: SourceRow[] = [];
      for (const content of contents.slice(start, start + rowsAtOnce)) {
        line += 1;
        if (content.trim() !== '') rows.push({ line, record: objectOf(content, line) });
      }
      yield rows;
    }
  }
}

function objectOf(content: string, line: number): Record<string, unknown> {
  const fault = {
    code: 'malformed-row' as const,
    expected: 'one JSON object a line',
    remedy: 'Correct that line, or give the file the ending of what it is (.jsonl, .json, .csv, .tsv).',
  };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new SourceError({ ...fault, got: `line ${line}: ${(error as Error).message}` }, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new SourceError({ ...fault, got: `line ${line}: ${content.slice(0, 60)}` });
}
