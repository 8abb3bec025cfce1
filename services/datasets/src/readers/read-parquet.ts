import { parquetMetadataAsync, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { jsonValue } from './json-value.ts';
import { openParquetFile, type ParquetFile } from './parquet-file.ts';
import { parquetSpans } from './parquet-spans.ts';
import { SourceError } from './source-error.ts';
import type { RowBatches, RowsFile } from './source-row.ts';

const rowsAtOnce = 200;

/** Rows of a Parquet file, a part of a row group at a time; only the columns that are asked for are read. */
export async function* readParquet({ path, columns }: RowsFile): RowBatches {
  const file = await openParquetFile(path);
  try {
    const metadata = await metadataOf(file);
    const wanted = presentColumns(metadata, columns);
    for (const [rowStart, rowEnd] of parquetSpans(metadata, wanted.columns)) {
      const records = await decode(file, { metadata, rowStart, rowEnd, ...wanted });
      for (let start = 0; start < records.length; start += rowsAtOnce) {
        yield records.slice(start, start + rowsAtOnce).map((record, index) => ({
          line: rowStart + start + index + 1,
          record: jsonValue(record) as Record<string, unknown>,
        }));
      }
    }
  } finally {
    await file.close();
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
