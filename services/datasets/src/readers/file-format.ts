import { readDelimited } from './read-delimited.ts';
import { readJson } from './read-json.ts';
import { jsonLines } from './json-lines.ts';
import { readParquet } from './read-parquet.ts';
import { readTextFile } from './read-text.ts';
import type { Chunks, RowReader, RowsFile } from './source-row.ts';
import { unpack } from './unpack.ts';

const packings = ['', '.gz', '.zst'];

/** Formats by the end of the file's name; each may be compressed with gzip or zstd. */
const formats: Record<string, RowReader> = {
  '.jsonl': bytes((content) => jsonLines(content)),
  '.ndjson': bytes((content) => jsonLines(content)),
  '.json': bytes(readJson),
  '.csv': text((content) => readDelimited(content, ',')),
  '.tsv': text((content) => readDelimited(content, '\t')),
  '.parquet': readParquet,
};

const readers = Object.entries(formats).flatMap(([ending, reader]) =>
  packings.map((packing) => ({ ending: ending + packing, reader })),
);

export const fileEndings = readers.map(({ ending }) => ending);

/** The reader for a file of this name; null for an unknown ending. */
export function readerFor(name: string): RowReader | null {
  const plain = name.toLowerCase();
  return readers.find(({ ending }) => plain.endsWith(ending))?.reader ?? null;
}

/** Whether a file of this name contains numbers as JSON writes them. */
export function isJson(name: string): boolean {
  return /\.(jsonl|ndjson|json)(\.\w+)?$/i.test(name);
}

function bytes(
  read: (content: AsyncIterable<Uint8Array>, columns: RowsFile['columns']) => Chunks,
): RowReader {
  return ({ path, columns }) => read(unpack(path), columns);
}

function text(read: (content: AsyncIterable<string>) => Chunks): RowReader {
  return ({ path }) => read(readTextFile(path));
}
