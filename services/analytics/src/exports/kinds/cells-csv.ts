import { cellColumns } from '../../domain/grid/flatten-cells.ts';
import { csvLines, toCsv } from '../../domain/to-csv.ts';
import { type ExportKind, textSink } from '../export-kind.ts';

/** Every cell and metric as a row; text that a spreadsheet would run as a formula is escaped. */
export const cellsCsv: ExportKind = {
  kind: 'cells-csv',
  description: 'One row per cell and metric, with its interval, verdict and origin, as CSV',
  contentType: 'text/csv; charset=utf-8',
  extension: 'csv',
  open: (path) => textSink(path, toCsv([], cellColumns), (rows) => csvLines(rows, cellColumns)),
};
