import { flattenCells } from '../../domain/grid/flatten-cells.ts';
import { chosenCells } from '../chosen-cells.ts';
import type { ExportKind } from '../export-kind.ts';

/** The rows of the CSV, one JSON object a line, with their types. */
export const cellsJsonLines: ExportKind = {
  kind: 'cells-jsonl',
  description: 'The same rows as JSON Lines',
  contentType: 'application/x-ndjson',
  extension: 'jsonl',
  write: (grid, options) =>
    flattenCells(chosenCells(grid, options))
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
};
