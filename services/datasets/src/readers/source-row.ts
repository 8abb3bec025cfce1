/** One row of a source. `line`: where it begins in the file, from 1 (in JSON arrays, Parquet and generators, its ordinal). */
export interface SourceRow {
  line: number;
  record: Record<string, unknown>;
}

/** What a reader is asked for: a file, and the columns that matter, for formats that can leave out the others. */
export interface RowsFile {
  path: string;
  columns?: readonly string[] | undefined;
}

/** Rows in file order, some at a time: handing them over one by one would cost as much as reading them. */
export type RowBatches = AsyncGenerator<SourceRow[]>;

export type RowReader = (file: RowsFile) => RowBatches;
