import type { Grid } from '../domain/grid/grid.ts';

export type ExportOptions = {
  /** Names to keep; empty keeps all. */
  evaluations: string[];
  tunings: string[];
  series: string[];
  /** A point of the series, where a kind is about one; the last of the first series without it. */
  revision: string | null;
};

/** One way to take a collection along; a file of its own in `kinds/` and a line in `kinds/index.ts`. */
export type ExportKind = {
  kind: string;
  description: string;
  contentType: string;
  extension: string;
  write: (grid: Grid, options: ExportOptions) => string | ArrayBuffer;
};
