import { pointPosition } from '@amuro/contracts';
import { type Evaluation, findCell, type Grid, measured, type Series } from '../grid/grid.ts';
import { chanceOn, scaleOn } from '../grid/scales.ts';
import type { Curve, CurveDoubt, CurvePoint } from './curve.ts';
import { dips } from './dip.ts';
import { duplicateCells } from './duplicate-cell.ts';
import { implausibleStart } from './implausible-start.ts';

const rules = [implausibleStart, dips];

/** Doubts that show only when the cells of a collection stand beside each other; all of them make a measurement suspect. */
export function judgeGrid(grid: Grid): CurveDoubt[] {
  return [
    ...duplicateCells(grid.cells),
    ...curvesOf(grid).flatMap((curve) => rules.flatMap((rule) => rule(curve))),
  ];
}

function curvesOf(grid: Grid): Curve[] {
  return grid.series.flatMap((series) =>
    grid.tunings.flatMap(({ name }) =>
      grid.evaluations.flatMap((evaluation) =>
        evaluation.metrics.map((metric) => curveOf(grid, series, name, evaluation, metric)),
      ),
    ),
  );
}

/** Later stages are series of the grid that the report does not have. */
function isFirstStage({ report }: Grid, { name }: Series): boolean {
  return report.factors.series.some((series) => series.name === name);
}

function curveOf(grid: Grid, series: Series, tuning: string, evaluation: Evaluation, metric: string): Curve {
  const points: CurvePoint[] = series.points.flatMap((point) => {
    const { revision } = point;
    const cell = findCell(grid, { series: series.name, revision, tuning, evaluation: evaluation.name });
    const measurement = measured(cell, metric);
    if (measurement === null) return [];
    const { id, value, standardError } = measurement;
    return [{ measurementId: id, revision, step: pointPosition(point), value, standardError }];
  });
  return {
    tuning,
    evaluation: evaluation.name,
    chanceLevel: chanceOn(grid, evaluation, metric),
    scale: scaleOn(grid, evaluation, metric),
    // Only the first stage begins untrained.
    fromStart: isFirstStage(grid, series) && points[0]?.revision === series.points[0]?.revision,
    points,
  };
}
