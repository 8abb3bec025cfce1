import type { Ledger } from '@amuro/contracts';
import type { TuningFindings } from '../domain/findings/tuning-findings.ts';
import type { Grid } from '../domain/grid/grid.ts';
import type { ReportScope } from './report-scope.ts';
import type { Figure } from '../figures/figure-kind.ts';

/** An evaluation or training set behind a study, from its manifest. */
export interface UsedSet {
  dataset: string;
  licence: string;
  source: string;
  preparedSetId: string;
  digest: string;
  rows: number;
}

/** Everything that a report is written from. */
export interface ReportInput {
  grid: Grid;
  scope: ReportScope;
  revision: number;
  updatedAt: string;
  findings: { series: string; tunings: TuningFindings[] }[];
  figures: Figure[];
  sets: UsedSet[];
  /** Devices that scored, each with its number of runs. */
  devices: { deviceModel: Ledger['deviceModel']; runs: number }[];
}
