import type { FileMetaData } from 'hyparquet';
import { SourceError } from './source-error.ts';

/** Rows from `start` to before `end`, with their approximate size in bytes, unpacked. */
export interface Span {
  start: number;
  end: number;
  bytes: number;
}

/** Rows that are decoded at a time if an index of pages locates them: each step reads only the pages of its rows. */
const rowsAtOnce = 5000;
/** Unpacked values that are decoded at a time, if their columns can be split; in memory they take several times as much. */
const bytesAtOnce = 4 * 1024 * 1024;
/** The most that is decoded whole if they cannot be split. */
const mostBytes = 512 * 1024 * 1024;

type Group = FileMetaData['row_groups'][number];

/** The rows of a Parquet file that are decoded together, so that memory is bounded. Throws SourceError if it cannot be. */
export function* parquetSpans(metadata: FileMetaData, columns?: readonly string[]): Generator<Span> {
  let groupStart = 0;
  for (const group of metadata.row_groups) {
    const groupEnd = groupStart + Number(group.num_rows);
    const bytes = bytesOf(group, columns);
    const step = rowsOfSpan(group, bytes, metadata, columns);
    for (let start = groupStart; start < groupEnd; start += step) {
      const end = Math.min(start + step, groupEnd);
      yield { start, end, bytes: Math.ceil((bytes * (end - start)) / Number(group.num_rows)) };
    }
    groupStart = groupEnd;
  }
}

function rowsOfSpan(
  group: Group,
  bytes: number,
  metadata: FileMetaData,
  columns: readonly string[] | undefined,
): number {
  const rows = Number(group.num_rows);
  const chunks = chunksOf(group, columns);
  const fitting = Math.ceil(rows / Math.max(1, Math.ceil(bytes / bytesAtOnce)));
  if (chunks.every((chunk) => chunk.offset_index_offset !== undefined)) return Math.min(rowsAtOnce, fitting);
  // Without an index, the pages of a flat column are found by their headers; those of lists only by decoding all of them.
  if (chunks.every(({ meta_data: about }) => isFlat(about?.path_in_schema ?? [], metadata))) return fitting;
  if (bytes > mostBytes) throw tooLarge(bytes);
  return rows;
}

function bytesOf(group: Group, columns: readonly string[] | undefined): number {
  return chunksOf(group, columns).reduce(
    (sum, { meta_data: about }) => sum + Number(about?.total_uncompressed_size ?? 0),
    0,
  );
}

function chunksOf({ columns: chunks }: Group, columns: readonly string[] | undefined): Group['columns'] {
  return chunks.filter(
    ({ meta_data: about }) => columns === undefined || columns.includes(about?.path_in_schema[0] ?? ''),
  );
}

function isFlat(path: readonly string[], { schema }: FileMetaData): boolean {
  return (
    path.length === 1 &&
    schema.some(({ name, repetition_type: repetition }) => name === path[0] && repetition !== 'REPEATED')
  );
}

function tooLarge(bytes: number): SourceError {
  return new SourceError({
    code: 'too-long',
    expected: `lists in row groups of at most ${mostBytes} bytes, or with an index of their pages`,
    got: `a row group of ${bytes} bytes in the columns that are read`,
    remedy:
      'Write the file with smaller row groups, or with an index of pages (in pyarrow: write_page_index=True).',
  });
}
