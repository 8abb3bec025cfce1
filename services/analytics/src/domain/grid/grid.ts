import type { ReportCell } from '@amuro/contracts';
import type { CollectionReport } from '../collection.ts';
import type { Measurement } from '../measurement.ts';

export type Evaluation = CollectionReport['factors']['evaluations'][number];
export type Tuning = CollectionReport['factors']['tunings'][number];
export type Series = CollectionReport['factors']['series'][number];
export type Point = Series['points'][number];

/** A cell with its measurements by metric; empty if nothing is measured. */
export interface GridCell {
  cell: ReportCell;
  evaluation: Evaluation;
  measurements: ReadonlyMap<string, Measurement>;
  /** Further values of the same metrics: from replicates, or from a file that contains the cell twice. */
  others: Measurement[];
  /** Ids of measurements that the collection names and that are not here. */
  unknown: string[];
}

/** A collection's report joined with its measurements: the input of figures, tables and findings. */
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

export interface CellAddress {
  series: string;
  revision: string;
  tuning: string;
  evaluation: string;
}

const indexes = new WeakMap<Grid, Map<string, GridCell>>();

/** The cell of a series point, a tuning and an evaluation, if the study has it. */
export function findCell(grid: Grid, address: CellAddress): GridCell | undefined {
  let index = indexes.get(grid);
  if (index === undefined) {
    index = new Map(
      grid.cells.flatMap((entry) => {
        const { point, tuning, evaluation } = entry.cell;
        if (point === null || tuning === null) return [];
        const { seriesName: series, revision } = point;
        return [[keyOf({ series, revision, tuning, evaluation }), entry] as const];
      }),
    );
    indexes.set(grid, index);
  }
  return index.get(keyOf(address));
}

function keyOf({ series, revision, tuning, evaluation }: CellAddress): string {
  return [series, revision, tuning, evaluation].join('\n');
}

const rules = new WeakMap<Grid, Map<string, GridCell[]>>();

/** The cells of surface rules on an evaluation. */
export function rulesOn(grid: Grid, { name }: Evaluation): readonly GridCell[] {
  let index = rules.get(grid);
  if (index === undefined) {
    index = new Map();
    for (const entry of grid.cells) {
      const { baseline, evaluation } = entry.cell;
      if (baseline !== null) index.set(evaluation, [...(index.get(evaluation) ?? []), entry]);
    }
    rules.set(grid, index);
  }
  return index.get(name) ?? [];
}

/** The primary metric of an evaluation: the first one that the dataset lists. */
export function primaryMetric({ metrics }: Evaluation): string {
  const [first] = metrics;
  if (first === undefined) throw new Error('Expected an evaluation with at least one metric, got none.');
  return first;
}

/** A cell's measurement by a metric, by default its primary one. */
export function measured(cell: GridCell | undefined, metric?: string): Measurement | null {
  if (cell === undefined) return null;
  return cell.measurements.get(metric ?? primaryMetric(cell.evaluation)) ?? null;
}
