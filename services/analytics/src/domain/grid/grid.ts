import type { ReportCell } from '@amuro/contracts';
import type { CollectionReport } from '../collection.ts';
import type { Measurement } from '../measurement.ts';

export type Evaluation = CollectionReport['factors']['evaluations'][number];
export type Tuning = CollectionReport['factors']['tunings'][number];
export type Series = CollectionReport['factors']['series'][number];
export type Point = Series['points'][number];

/** A cell with what analytics knows about it; `measurements` by metric, empty where nothing is measured. */
export interface GridCell {
  cell: ReportCell;
  evaluation: Evaluation;
  measurements: ReadonlyMap<string, Measurement>;
  /** Further values of the same metrics: replicates, or a file that has the cell twice. */
  others: Measurement[];
  /** Measurement ids that the collection names and that are not here. */
  unknown: string[];
}

/** A collection's report joined with its measurements: what figures, tables and findings are made of. */
export interface Grid {
  collectionId: string;
  report: CollectionReport;
  series: Series[];
  tunings: Tuning[];
  evaluations: Evaluation[];
  cells: GridCell[];
}

/** The untuned checkpoints. */
export const baseTuning = 'base';
