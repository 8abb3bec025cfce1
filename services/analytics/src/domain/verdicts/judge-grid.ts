import { pointPosition } from '@amuro/contracts';
import { type Evaluation, findCell, type Grid, measured, type Series } from '../grid/grid.ts';
import { chanceOn, scaleOn } from '../grid/scales.ts';
import type { Measurement } from '../measurement.ts';
import { belowChance, chanceTests } from './below-chance.ts';
import { constantAnswers } from './constant-answers.ts';
import type { Curve, CurveDoubt } from './curve.ts';
import { dips } from './dip.ts';
import { duplicateCells } from './duplicate-cell.ts';
import { implausibleStart } from './implausible-start.ts';
import { hasConstantAnswer } from './one-class-predictions.ts';

const rules = [implausibleStart, dips];

/** Doubts that are visible only among all cells of a collection; each makes a measurement suspect. */
export function judgeGrid(grid: Grid): CurveDoubt[] {
  const curves = curvesOf(grid);
  const constant = constantAnswers(curves);
  const ids = new Set(constant.map(({ measurementId }) => measurementId));
  const isConstant = (measurement: Measurement) => ids.has(measurement.id) || hasConstantAnswer(measurement);
  return [
    ...duplicateCells(grid.cells),
    ...curves.flatMap((curve) => rules.flatMap((rule) => rule(curve))),
    ...constant,
    ...belowChance(chanceTests(grid, isConstant)),
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

/** Later stages are series of the grid that are not in the report. */
function isFirstStage({ report }: Grid, { name }: Series): boolean {
  return report.factors.series.some((series) => series.name === name);
}

function curveOf(grid: Grid, series: Series, tuning: string, evaluation: Evaluation, metric: string): Curve {
  const found = series.points.flatMap((point) => {
    const { revision } = point;
    const cell = findCell(grid, { series: series.name, revision, tuning, evaluation: evaluation.name });
    const measurement = measured(cell, metric);
    return measurement === null ? [] : [{ point, measurement }];
  });
  const points = found.map(({ point, measurement: { id, value, standardError, n } }) => ({
    measurementId: id,
    revision: point.revision,
    step: pointPosition(point),
    value,
    standardError,
    n,
  }));
  return {
    series: series.name,
    tuning,
    evaluation: evaluation.name,
    dataset: evaluation.datasetName,
    metric,
    answersKnown: found.some(({ measurement }) => measurement.published === null),
    chanceLevel: chanceOn(grid, evaluation, metric),
    scale: scaleOn(grid, evaluation, metric),
    // Only the first stage starts from untrained weights.
    fromStart: isFirstStage(grid, series) && points[0]?.revision === series.points[0]?.revision,
    points,
  };
}
