import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { cellColumns } from '../../domain/grid/flatten-cells.ts';
import type { CellRow, ExportKind, RowSink } from '../export-kind.ts';

const types: Record<string, 'DOUBLE' | 'INT32' | 'BOOLEAN'> = {
  value: 'DOUBLE',
  standardError: 'DOUBLE',
  low: 'DOUBLE',
  high: 'DOUBLE',
  chanceLevel: 'DOUBLE',
  tokensSeen: 'DOUBLE',
  step: 'INT32',
  shots: 'INT32',
  n: 'INT32',
  primary: 'BOOLEAN',
};

/** Rows in a row group: enough to be worth the overhead of the columns, few enough to hold in memory. */
const rowsPerGroup = 10_000;

/** The same rows as Parquet; the type of a column never depends on the collection. */
export const cellsParquet: ExportKind = {
  kind: 'cells-parquet',
  description: 'The rows of cells-csv as Parquet, with typed columns, in row groups',
  contentType: 'application/vnd.apache.parquet',
  extension: 'parquet',
  open: parquetSink,
};

function parquetSink(path: string): RowSink {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
  });
  let waiting: CellRow[] = [];
  const flush = (least: number) => {
    while (waiting.length >= least && waiting.length > 0) {
      void writer.write({
        columnData: columnsOf(waiting.slice(0, rowsPerGroup)),
        rowGroupSize: rowsPerGroup,
      });
      waiting = waiting.slice(rowsPerGroup);
    }
  };
  return {
    write: (rows) => {
      waiting = waiting.concat(rows);
      flush(rowsPerGroup);
    },
    close: () => {
      flush(1);
      void writer.finish();
    },
  };
}

function columnsOf(rows: readonly CellRow[]) {
  return cellColumns.map((name) => ({
    name,
    data: rows.map((row) => row[name] ?? null),
    type: types[name] ?? ('STRING' as const),
    nullable: true,
  }));
}
