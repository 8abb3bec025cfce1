import { parquetWriteBuffer } from 'hyparquet-writer';
import { flattenCells } from '../../domain/grid/flatten-cells.ts';
import { chosenCells } from '../chosen-cells.ts';
import type { ExportKind } from '../export-kind.ts';

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

/** The same rows as Parquet, every column of one type whatever this collection has in it. */
export const cellsParquet: ExportKind = {
  kind: 'cells-parquet',
  description: 'The same rows as Parquet, with typed columns',
  contentType: 'application/vnd.apache.parquet',
  extension: 'parquet',
  write: (grid, options) => {
    const rows = flattenCells(chosenCells(grid, options));
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return parquetWriteBuffer({
      columnData: names.map((name) => ({
        name,
        data: rows.map((row) => row[name] ?? null),
        type: types[name] ?? 'STRING',
        nullable: true,
      })),
    });
  },
};
