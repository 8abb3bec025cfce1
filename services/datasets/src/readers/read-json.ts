import { readJsonArray } from './read-json-array.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { RowBatches } from './source-row.ts';

/** A JSON array of objects, or JSON Lines, which many call .json too: the first character tells. */
export async function* readJson(text: AsyncIterable<string>): RowBatches {
  const chunks = text[Symbol.asyncIterator]();
  try {
    let first = '';
    let next = await chunks.next();
    for (; !next.done && first.trim() === ''; next = await chunks.next()) first += next.value;
    const whole = withRest(first, next, chunks);
    yield* first.trimStart().startsWith('{') ? readJsonLines(whole) : readJsonArray(whole);
  } finally {
    // Whoever stops early must not leave the file open.
    await chunks.return?.();
  }
}

async function* withRest(
  first: string,
  second: IteratorResult<string>,
  chunks: AsyncIterator<string>,
): AsyncGenerator<string> {
  yield first;
  for (let next = second; !next.done; next = await chunks.next()) yield next.value;
}
