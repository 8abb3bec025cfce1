import { pointPosition } from '@amuro/contracts';
import type { Measurement } from '../measurement.ts';
import { improvement, smallestChange } from '../metric-scale.ts';
import {
  baseTuning,
  type Evaluation,
  findCell,
  type Grid,
  measured,
  type Point,
  type Series,
} from './grid.ts';

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

/** Where a point stands on the axis that curves are judged on: ten times the steps is one unit, and steps 0 and 1 are apart. */
export function logStep(point: Point): number {
  return Math.log10(pointPosition(point) + 1);
}

/** Whether the untuned checkpoints get better at a set over pre-training. */
export type BaseTrend = 'improving' | 'not improving';
export const baseTrends: readonly BaseTrend[] = ['improving', 'not improving'];

/** Two-sided 95 % of the normal distribution. */
const Z = 1.96;
/** Least rise that counts where standard errors are unknown, or are so small that any would: a share of the range. */
const smallestRise = 0.03;

/** Compares a set's last base point with its first: a change for the better beyond their joint error is learning; null with fewer than two points. */
export function baseTrend(grid: Grid, series: Series, evaluation: Evaluation): BaseTrend | null {
  const found = series.points.flatMap(({ revision }) => {
    const address = { series: series.name, revision, tuning: baseTuning, evaluation: evaluation.name };
    return measured(findCell(grid, address)) ?? [];
  });
  const usable = found.filter(({ verdict }) => verdict.status !== 'invalid');
  const [first, last] = [usable[0], usable.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const error = Z * Math.hypot(first.standardError ?? 0, last.standardError ?? 0);
  const least = smallestChange(first.scale, smallestRise, first.value);
  const improves = improvement(first.scale, last.value - first.value) > Math.max(error, least);
  return improves ? 'improving' : 'not improving';
}
