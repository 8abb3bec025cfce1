import { flattenCells } from '../../domain/grid/flatten-cells.ts';
import { toCsv } from '../../domain/to-csv.ts';
import { chosenCells } from '../chosen-cells.ts';
import type { ExportKind } from '../export-kind.ts';

/** Every cell and metric as a row; texts that a spreadsheet would run are guarded. */
export const cellsCsv: ExportKind = {
  kind: 'cells-csv',
  description: 'A row a cell and metric, with its interval, verdict and where it comes from, as CSV',
  contentType: 'text/csv; charset=utf-8',
  extension: 'csv',
  write: (grid, options) => toCsv(flattenCells(chosenCells(grid, options))),
};
