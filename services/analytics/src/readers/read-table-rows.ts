import { parquetReadObjects } from 'hyparquet';
import { objectOf, parseJson } from './parse-json.ts';
import { parseDelimited } from './parse-delimited.ts';
import { readAll, refuse, textOf, type SourceFile } from './source-file.ts';

export interface TableRow {
  at: string;
  fields: Record<string, unknown>;
}

/** Rows of a table, read by the ending of its name: Parquet, JSON Lines, otherwise text with separators. */
export async function readTableRows(file: SourceFile): Promise<TableRow[]> {
  const rows = /\.parquet$/i.test(file.name)
    ? await parquetRows(file)
    : /\.(jsonl|ndjson)$/i.test(file.name)
      ? jsonRows(file)
      : parseDelimited(file.name, textOf(file)).map(({ line, fields }) => ({ at: `line ${line}`, fields }));
  return rows.length > 0 ? rows : refuse(file.name, 'the file', 'at least one row', 'none');
}

function jsonRows(file: SourceFile): TableRow[] {
  const lines = textOf(file).split('\n');
  if (lines.at(-1)?.trim() === '') lines.pop();
  return readAll(lines, (line, index) => {
    const at = `line ${index + 1}`;
    return [{ at, fields: objectOf(file.name, at, parseJson(file.name, at, line)) }];
  });
}

async function parquetRows({ name, bytes }: SourceFile): Promise<TableRow[]> {
  // A copy of its own: the reader needs a whole buffer.
  const buffer = new Uint8Array(bytes).buffer;
  const rows = await parquetReadObjects({ file: buffer }).catch((error: unknown) =>
    refuse(
      name,
      'the file',
      'a complete Parquet file',
      error instanceof Error ? error.message : String(error),
    ),
  );
  return rows.map((fields, index) => ({ at: `row ${index + 1}`, fields }));
}
