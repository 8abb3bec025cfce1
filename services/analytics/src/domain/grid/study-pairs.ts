import type { Comparison } from '../comparison.ts';
import type { Measurement } from '../measurement.ts';
import {
  baseTuning,
  type Evaluation,
  findCell,
  type Grid,
  type GridCell,
  measured,
  primaryMetric,
  type Series,
  type Tuning,
} from './grid.ts';
import { relation, type Relation } from './relation.ts';

/** What a tuned cell is compared with. */
export type ComparedWith = 'base' | 'first-point' | 'baseline';
export const comparedWithKinds: readonly ComparedWith[] = ['base', 'first-point', 'baseline'];

/** Two measured cells of a study that are worth comparing; `to` is the tuned one. */
export interface StudyPair {
  against: ComparedWith;
  /** Whether the compared metric is the set's primary one. */
  primary: boolean;
  /** The surface rule, if that is what the cell is compared with. */
  baseline: GridCell['cell']['baseline'];
  series: string;
  revision: string;
  tuning: string;
  evaluation: string;
  relation: Relation;
  cellIds: string[];
  from: Measurement;
  to: Measurement;
}

/**
 * Every tuned cell paired with the base checkpoint of its point, the same tuning of the series' first point, and the surface
 * rules fitted on the tuning's rows; by each metric of the set.
 */
export function studyPairs(grid: Grid): StudyPair[] {
  return grid.tunings
    .filter(({ name }) => name !== baseTuning)
    .flatMap((tuning) =>
      grid.evaluations.flatMap((evaluation) => {
        const rules = rulesOf(grid, tuning, evaluation);
        return grid.series.flatMap((series) =>
          series.points.flatMap(({ revision }) =>
            evaluation.metrics.flatMap((metric) =>
              pairsAt(grid, series, revision, tuning, evaluation, metric, rules),
            ),
          ),
        );
      }),
    );
}

function pairsAt(
  grid: Grid,
  series: Series,
  revision: string,
  tuning: Tuning,
  evaluation: Evaluation,
  metric: string,
  rules: readonly GridCell[],
): StudyPair[] {
  const at = (point: string, name: string) =>
    findCell(grid, { series: series.name, revision: point, tuning: name, evaluation: evaluation.name });
  const tuned = at(revision, tuning.name);
  const first = series.points[0]?.revision;
  const others: [ComparedWith, GridCell | undefined][] = [['base', at(revision, baseTuning)]];
  if (first !== undefined && first !== revision) others.push(['first-point', at(first, tuning.name)]);
  for (const rule of rules) others.push(['baseline', rule]);
  return others.flatMap(([against, other]) => {
    const [from, to] = [measured(other, metric), measured(tuned, metric)];
    if (from === null || to === null || other === undefined || tuned === undefined) return [];
    return {
      against,
      primary: metric === primaryMetric(evaluation),
      baseline: other.cell.baseline,
      series: series.name,
      revision,
      tuning: tuning.name,
      evaluation: evaluation.name,
      relation: relation(tuning, evaluation),
      cellIds: [other.cell.id, tuned.cell.id],
      from,
      to,
    };
  });
}

function rulesOf(grid: Grid, tuning: Tuning, evaluation: Evaluation): GridCell[] {
  return grid.cells.filter(
    ({ cell }) => cell.evaluation === evaluation.name && cell.baseline?.tuning === tuning.name,
  );
}

export type ComparedPair = StudyPair & { comparison: Comparison };

/** Every tuned cell paired with its base, on the primary metric. */
export function pairsAgainstBase(grid: Grid): StudyPair[] {
  return studyPairs(grid).filter(({ against, primary }) => against === 'base' && primary);
}
