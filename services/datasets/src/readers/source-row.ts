import type { ClassNames } from '../domain/columns/class-names.ts';
import type { UsedColumn } from '../domain/columns/used-columns.ts';

/** One row of a source. `line`: where it begins in the file, from 1 (its ordinal in JSON arrays, Parquet and generators). */
export interface SourceRow {
  line: number;
  record: Record<string, unknown>;
}

/** The input of a reader: a file, and the relevant columns, for formats that can skip the others. */
export interface RowsFile {
  path: string;
  columns?: readonly UsedColumn[] | undefined;
  /** Receives the names that the file has for the numbers of its columns, before its first rows are read. */
  onClassNames?: ((names: ClassNames) => void) | undefined;
}

/**
 * Some rows of a source, as plain data that any thread can read: rows that were already read, or their place in a file. `line`:
 * that of the first row, from 1 and over all files of the source.
 */
export type Chunk =
  | { kind: 'rows'; rows: SourceRow[] }
  | { kind: 'json-lines'; line: number; lines: number; bytes: Uint8Array }
  | {
      kind: 'parquet';
      line: number;
      lines: number;
      /** Its approximate size, unpacked. */
      bytes: number;
      path: string;
      /** Ordinal of its first row in the file. */
      start: number;
      /** All of them if it is undefined. */
      columns: string[] | undefined;
      /** The same in all chunks of one reading of a file. */
      reading: string;
    };

/** The rows of a source in file order. */
export type Chunks = AsyncGenerator<Chunk>;

export type RowReader = (file: RowsFile) => Chunks;

export type VisitRow = (line: number, record: Record<string, unknown>) => void;
