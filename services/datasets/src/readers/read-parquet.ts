import { parquetMetadataAsync, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { jsonValue } from './json-value.ts';
import { openParquetFile, type ParquetFile } from './parquet-file.ts';
import { SourceError } from './source-error.ts';
import type { RowBatches, RowsFile } from './source-row.ts';

/** Rows that are decoded at a time where the file has an index of its pages; else a row group is decoded whole. */
const rowsAtOnce = 5000;

/** Rows of a Parquet file, one row group after the other; only the columns that are asked for are read. */
export async function* readParquet({ path, columns }: RowsFile): RowBatches {
  const file = await openParquetFile(path);
  try {
    const metadata = await metadataOf(file);
    const wanted = presentColumns(metadata, columns);
    for (const [rowStart, rowEnd] of spansOf(metadata)) {
      const records = await decode(file, { metadata, rowStart, rowEnd, ...wanted });
      yield records.map((record, index) => ({
        line: rowStart + index + 1,
        record: jsonValue(record) as Record<string, unknown>,
      }));
    }
  } finally {
    await file.close();
  }
}

type Span = [start: number, end: number];

function* spansOf({ row_groups: groups }: FileMetaData): Generator<Span> {
  let groupStart = 0;
  for (const group of groups) {
    const groupEnd = groupStart + Number(group.num_rows);
    const hasIndex = group.columns.every((column) => column.offset_index_offset !== undefined);
    const step = hasIndex ? rowsAtOnce : groupEnd - groupStart;
    for (let start = groupStart; start < groupEnd; start += step) {
      yield [start, Math.min(start + step, groupEnd)];
    }
    groupStart = groupEnd;
  }
}

/** The top-level columns among those that are asked for; all, where one of them is not in the file. */
function presentColumns(
  { schema }: FileMetaData,
  columns: readonly string[] | undefined,
): { columns?: string[] } {
  if (columns === undefined) return {};
  const present = new Set(schema.slice(1).map(({ name }) => name));
  const wanted = new Set<string>();
  for (const column of columns) {
    const name = present.has(column) ? column : column.split('.')[0]!;
    if (!present.has(name)) return {};
    wanted.add(name);
  }
  return { columns: [...wanted] };
}

async function metadataOf(file: ParquetFile): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(file);
  } catch (error) {
    throw damaged(error as Error);
  }
}

async function decode(
  file: ParquetFile,
  span: { metadata: FileMetaData; rowStart: number; rowEnd: number; columns?: string[] },
): Promise<Record<string, unknown>[]> {
  try {
    return await parquetReadObjects({ file, compressors, useOffsetIndex: true, ...span });
  } catch (error) {
    throw damaged(error as Error);
  }
}

function damaged(error: Error): SourceError {
  return new SourceError(
    {
      code: 'damaged-parquet',
      expected: 'a whole Parquet file',
      got: `one that cannot be read (${error.message})`,
      remedy: 'Copy or write the file again.',
    },
    { cause: error },
  );
}
