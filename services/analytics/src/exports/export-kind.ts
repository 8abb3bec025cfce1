import type { Generalisation } from '@amuro/contracts';
import type { Grid } from '../domain/grid/grid.ts';
import type { CsvValue } from '../domain/to-csv.ts';

export interface ExportOptions {
  /** Names to keep; empty keeps all. */
  evaluations: string[];
  tunings: string[];
  series: string[];
  /** A point of the series, where a kind is about one; the last of the first series without it. */
  revision: string | null;
  /** What the authors say of the study, where not as its report does. */
  generalisation: Generalisation;
}

/** A row a cell and metric. */
export type CellRow = Record<string, CsvValue>;

/** Takes rows as they are read and writes them to a file: however many they are, few are in memory at a time. */
export interface RowSink {
  write: (rows: readonly CellRow[]) => void;
  close: () => void;
}

/** One way to take a collection along; a file of its own in `kinds/` and a line in `kinds/index.ts`. */
export type ExportKind = {
  kind: string;
  description: string;
  contentType: string;
  extension: string;
} & ({ write: (grid: Grid, options: ExportOptions) => string } | { open: (path: string) => RowSink });
