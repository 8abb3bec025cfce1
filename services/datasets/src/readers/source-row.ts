/** One row of a source. `line`: where it begins in the file, from 1 (in a JSON array and in a generator, its ordinal). */
export interface SourceRow {
  line: number;
  record: Record<string, unknown>;
}

export type RowReader = (text: AsyncIterable<string>) => AsyncIterable<SourceRow>;
