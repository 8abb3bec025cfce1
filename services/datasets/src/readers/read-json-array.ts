import { SourceError } from './source-error.ts';
import type { SourceRow } from './source-row.ts';

/** The file is held in memory whole. */
const mostCharacters = 256 * 1024 * 1024;

/** A JSON array of objects. */
export async function* readJsonArray(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  const rows = parse(await whole(text));
  for (const [index, record] of rows.entries()) {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      throw malformed(`row ${index + 1}: ${JSON.stringify(record).slice(0, 60)}`);
    }
    yield { line: index + 1, record: record as Record<string, unknown> };
  }
}

async function whole(text: AsyncIterable<string>): Promise<string> {
  let content = '';
  for await (const chunk of text) {
    content += chunk;
    if (content.length > mostCharacters) {
      throw new SourceError({
        code: 'too-long',
        expected: `a JSON array of at most ${mostCharacters} characters`,
        got: 'a longer one',
        remedy: 'Write one JSON object a line (JSON Lines): such a file is read as a stream.',
      });
    }
  }
  return content;
}

function parse(content: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw malformed((error as Error).message);
  }
  if (Array.isArray(value)) return value;
  throw malformed(content.trim().slice(0, 60));
}

function malformed(got: string): SourceError {
  return new SourceError({
    code: 'malformed-row',
    expected: 'a JSON array of objects',
    got,
    remedy: 'Correct the file, or name it .jsonl if it has one object a line.',
  });
}
