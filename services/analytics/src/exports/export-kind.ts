import type { Generalisation } from '@amuro/contracts';
import type { Grid } from '../domain/grid/grid.ts';
import type { CsvValue } from '../domain/to-csv.ts';
import { appendFileSync, closeSync, openSync } from 'node:fs';

export interface ExportOptions {
  /** Names to keep; empty keeps all. */
  evaluations: string[];
  tunings: string[];
  series: string[];
  /** A point of the series, for kinds that are about one point; by default the last point of the first series. */
  revision: string | null;
  /** What the authors say about the study, if it differs from the report. */
  generalisation: Generalisation;
}

/** One row per cell and metric. */
export type CellRow = Record<string, CsvValue>;

/** Writes rows to a file as they are read, so that only a few are in memory at a time. */
export interface RowSink {
  write: (rows: readonly CellRow[]) => void;
  close: () => void;
}

/** One kind of export: a file of its own in `kinds/` and a line in `kinds/index.ts`. */
export type ExportKind = {
  kind: string;
  description: string;
  contentType: string;
  extension: string;
} & ({ write: (grid: Grid, options: ExportOptions) => string } | { open: (path: string) => RowSink });

/** Writes rows as text: the header first, then each part as it arrives. */
export function textSink(path: string, head: string, textOf: (rows: readonly CellRow[]) => string): RowSink {
  const file = openSync(path, 'w');
  appendFileSync(file, head);
  return { write: (rows) => appendFileSync(file, textOf(rows)), close: () => closeSync(file) };
}
