import { readDelimited } from './read-delimited.ts';
import { readJson } from './read-json.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readParquet } from './read-parquet.ts';
import { readTextFile } from './read-text-file.ts';
import type { RowBatches, RowReader } from './source-row.ts';

const packedEndings = ['', '.gz', '.zst'];

/** Formats by the end of the file's name; those of text may be packed in gzip or zstd. */
const formats: Record<string, { reader: RowReader; packed: readonly string[] }> = {
  '.jsonl': text(readJsonLines),
  '.ndjson': text(readJsonLines),
  '.json': text(readJson),
  '.csv': text((content) => readDelimited(content, ',')),
  '.tsv': text((content) => readDelimited(content, '\t')),
  // Parquet packs its own pages, and a packed file could not be read in parts.
  '.parquet': { reader: readParquet, packed: [''] },
};

const readers = Object.entries(formats).flatMap(([ending, { reader, packed }]) =>
  packed.map((packing) => ({ ending: ending + packing, reader })),
);

export const fileEndings = readers.map(({ ending }) => ending);

/** The reader for a file of this name; null if its ending is not known. */
export function readerFor(name: string): RowReader | null {
  const plain = name.toLowerCase();
  return readers.find(({ ending }) => plain.endsWith(ending))?.reader ?? null;
}

function text(read: (content: AsyncIterable<string>) => RowBatches) {
  return { reader: ({ path }: { path: string }) => read(readTextFile(path)), packed: packedEndings };
}
