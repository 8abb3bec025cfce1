import type { Measurement } from '../measurement.ts';
import { findCell } from './find-cell.ts';
import type { Evaluation, Grid, Point, Series } from './grid.ts';
import { measured } from './primary-metric.ts';

export interface MeasuredPoint {
  point: Point;
  measurement: Measurement;
  cellId: string;
}

/** The measured points of one tuning on one set, in order of step; invalid ones take no part. */
export function curveOf(grid: Grid, series: Series, tuning: string, evaluation: Evaluation): MeasuredPoint[] {
  return series.points.flatMap((point) => {
    const address = { series: series.name, revision: point.revision, tuning, evaluation: evaluation.name };
    const cell = findCell(grid, address);
    const measurement = measured(cell);
    if (cell === undefined || measurement === null || measurement.verdict.status === 'invalid') return [];
    return { point, measurement, cellId: cell.cell.id };
  });
}

/** Where a point stands on the axis that curves are judged on: ten times the steps is one unit. */
export function logStep({ step }: Point): number {
  return Math.log10(Math.max(step, 1));
}
