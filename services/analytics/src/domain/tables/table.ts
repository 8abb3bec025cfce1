import type { Protocol } from '@amuro/contracts';
import type { Comparison } from '../comparison.ts';
import type { Grid } from '../grid/grid.ts';
import type { StudyPair } from '../grid/study-pairs.ts';
import type { CsvValue } from '../to-csv.ts';

export interface TableOptions {
  /** `paper` groups and counts as the paper did. */
  protocol: Protocol;
}

/** Cost of a collection's scoring runs by dataset, from their ledgers. */
export interface ScoringCost {
  dataset: string;
  runs: number;
  deviceSeconds: number;
}

export interface TableInput {
  grid: Grid;
  /** Comparisons of the pairs that the kind asked for, in their order. */
  comparisons: readonly Comparison[];
  scoringCosts: readonly ScoringCost[];
  options: TableOptions;
}

export interface TableRows {
  rows: Record<string, CsvValue>[];
  /** Sentences on what was left out, counted, or done differently from the paper. */
  notes: string[];
}

/** One kind of table: a file of its own and a line in `index.ts`. */
export interface TableKind {
  kind: string;
  title: string;
  /** The table or figure of the paper that it corresponds to. */
  paper: string | null;
  /** What a row is and how it was computed. */
  description: string;
  pairs?: (grid: Grid) => StudyPair[];
  compute: (input: TableInput) => TableRows;
}
