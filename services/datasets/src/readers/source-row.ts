import type { ClassNames } from '../domain/columns/class-names.ts';
import type { UsedColumn } from '../domain/columns/used-columns.ts';

/** One row of a source. `line`: where it begins in the file, from 1 (in JSON arrays, Parquet and generators, its ordinal). */
export interface SourceRow {
  line: number;
  record: Record<string, unknown>;
}

/** What a reader is asked for: a file, and the columns that matter, for formats that can leave out the others. */
export interface RowsFile {
  path: string;
  columns?: readonly UsedColumn[] | undefined;
  /** Receives what the file calls the numbers of its columns, before its first rows are read. */
  onClassNames?: ((names: ClassNames) => void) | undefined;
}

/**
 * Some rows of a source, as plain data that any thread can read: rows that were read already, or where they stand.
 * `line`: that of the first, from 1 and over all files of the source.
 */
export type Chunk =
  | { kind: 'rows'; rows: SourceRow[] }
  | { kind: 'json-lines'; line: number; lines: number; bytes: Uint8Array }
  | {
      kind: 'parquet';
      line: number;
      lines: number;
      /** About what it takes unpacked. */
      bytes: number;
      path: string;
      /** Ordinal of its first row in the file. */
      start: number;
      /** All of them, where it is undefined. */
      columns: string[] | undefined;
      /** The same in all chunks of one reading of a file. */
      reading: string;
    };

/** The rows of a source in file order. */
export type Chunks = AsyncGenerator<Chunk>;

export type RowReader = (file: RowsFile) => Chunks;

export type VisitRow = (line: number, record: Record<string, unknown>) => void;
