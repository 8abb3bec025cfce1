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

/** The measured points of one tuning on one set, in order of step, without invalid ones. */
export function curveOf(grid: Grid, series: Series, tuning: string, evaluation: Evaluation): MeasuredPoint[] {
  return series.points.flatMap((point) => {
    const address = { series: series.name, revision: point.revision, tuning, evaluation: evaluation.name };
    const cell = findCell(grid, address);
    const measurement = measured(cell);
    if (cell === undefined || measurement === null || measurement.verdict.status === 'invalid') return [];
    return { point, measurement, cellId: cell.cell.id };
  });
}

/**
 * The position of a point on the axis on which curves are judged: a factor of ten in steps is one unit, and steps 0 and 1 are
 * distinct.
 */
export function logStep(point: Point): number {
  return Math.log10(pointPosition(point) + 1);
}

/** Whether base checkpoints improve on a set during pre-training. */
export type BaseTrend = 'improving' | 'not improving';
export const baseTrends: readonly BaseTrend[] = ['improving', 'not improving'];

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.96;
/**
 * The smallest rise that counts, as a share of the range: used if standard errors are unknown, or so small that any rise would
 * count.
 */
const smallestRise = 0.03;

/**
 * Compares a set's last base point with its first: an improvement beyond their joint error is learning; null with fewer than two
 * points.
 */
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
