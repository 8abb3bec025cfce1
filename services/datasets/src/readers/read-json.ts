import { jsonLines } from './json-lines.ts';
import { readJsonArray } from './read-json-array.ts';
import type { Chunks, RowsFile } from './source-row.ts';
import { decode } from './utf8-decoder.ts';

/** A JSON array of objects, or JSON Lines, which are often also named .json: the first character decides. */
export async function* readJson(bytes: AsyncIterable<Uint8Array>, columns?: RowsFile['columns']): Chunks {
  const chunks = bytes[Symbol.asyncIterator]();
  try {
    let first = Buffer.alloc(0);
    let next = await chunks.next();
    for (; !next.done && (first.length < 4 || startOf(first) === ''); next = await chunks.next()) {
      first = Buffer.concat([first, next.value]);
    }
    const whole = withRest(first, next, chunks);
    yield* startOf(first) === '{' ? jsonLines(whole) : readJsonArray(decode(whole), columns);
  } finally {
    // A caller that stops early must not leave the file open.
    await chunks.return?.();
  }
}

/** The first character that is not white space (ASCII or other); empty if there is none. */
function startOf(bytes: Buffer): string {
  return bytes.toString('latin1').replace('\u00EF\u00BB\u00BF', '').trimStart().charAt(0);
}

async function* withRest(
  first: Uint8Array,
  second: IteratorResult<Uint8Array>,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = second; !next.done; next = await chunks.next()) yield next.value;
}
