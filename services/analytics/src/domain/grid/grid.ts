import type { ReportCell, ReportRequest } from '@amuro/contracts';
import type { Measurement } from '../measurement.ts';

export type Evaluation = ReportRequest['factors']['evaluations'][number];
export type Tuning = ReportRequest['factors']['tunings'][number];
export type Series = ReportRequest['factors']['series'][number];
export type Point = Series['points'][number];

/** A cell of a study with what analytics knows about it; `measurements` by metric, empty where nothing is measured. */
export type GridCell = {
  cell: ReportCell;
  evaluation: Evaluation;
  measurements: ReadonlyMap<string, Measurement>;
  /** Measurement ids that the study names and that are not here. */
  unknown: string[];
};

/** A study's report joined with its measurements: what figures, tables and findings are made of. */
export type Grid = {
  report: ReportRequest;
  series: Series[];
  tunings: Tuning[];
  evaluations: Evaluation[];
  cells: GridCell[];
};

/** The untuned checkpoints. */
export const BASE = 'base';
