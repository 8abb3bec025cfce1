import { type ExportKind, textSink } from '../export-kind.ts';

/** The rows of the CSV, one JSON object per line, with their types. */
export const cellsJsonLines: ExportKind = {
  kind: 'cells-jsonl',
  description: 'The rows of cells-csv as JSON Lines',
  contentType: 'application/x-ndjson',
  extension: 'jsonl',
  open: (path) => textSink(path, '', (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
};
