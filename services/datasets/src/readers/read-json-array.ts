import { ArraySplitter } from './array-splitter.ts';
import { SourceError } from './source-error.ts';
import type { Chunks, SourceRow } from './source-row.ts';

/** A JSON array of objects. */
export async function* readJsonArray(text: AsyncIterable<string>): Chunks {
  const splitter = new ArraySplitter();
  let line = 0;
  for await (const chunk of text) {
    const rows: SourceRow[] = [];
    for (const element of splitter.push(chunk)) {
      line += 1;
      rows.push({ line, record: objectOf(element, line) });
    }
    if (splitter.rest() !== '') throw malformed(splitter.rest().slice(0, 60));
    yield { kind: 'rows', rows };
  }
  if (splitter.state !== 'after') throw malformed(`an array that does not end, after ${line} rows`);
}

function objectOf(element: string, line: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(element);
  } catch (error) {
    throw malformed(`row ${line}: ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw malformed(`row ${line}: ${element.trim().slice(0, 60)}`);
}

function malformed(got: string): SourceError {
  return new SourceError({
    code: 'malformed-row',
    expected: 'a JSON array of objects',
    got,
    remedy: 'Correct the file, or name it .jsonl if it has one object a line.',
  });
}
