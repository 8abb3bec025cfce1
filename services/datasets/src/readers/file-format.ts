import { readDelimited } from './read-delimited.ts';
import { readJsonArray } from './read-json-array.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { RowReader } from './source-row.ts';

/** Readers by the end of the file's name, before any `.gz`. */
const readers: Record<string, RowReader> = {
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.json': readJsonArray,
  '.csv': (text) => readDelimited(text, ','),
  '.tsv': (text) => readDelimited(text, '\t'),
};

export const fileEndings = Object.keys(readers).flatMap((ending) => [ending, `${ending}.gz`]);

/** The reader for a file of this name; null if its ending is not known. */
export function readerFor(name: string): RowReader | null {
  const plain = name.toLowerCase().replace(/\.gz$/, '');
  return Object.entries(readers).find(([ending]) => plain.endsWith(ending))?.[1] ?? null;
}
