import { findCell } from './find-cell.ts';
import { baseTuning, type Evaluation, type Grid, type Series } from './grid.ts';
import { measured } from './primary-metric.ts';

/** Whether the untuned checkpoints get better at a set over pre-training. */
export type BaseTrend = 'improving' | 'not improving';
export const baseTrends: readonly BaseTrend[] = ['improving', 'not improving'];

/** Two-sided 95 % of the normal distribution. */
const Z = 1.96;
/** Least rise that counts where standard errors are unknown, or are so small that any rise would. */
const smallestRise = 0.03;

/** Compares a set's last base point with its first: a rise beyond their joint error is learning; null with fewer than two points. */
export function baseTrend(grid: Grid, series: Series, evaluation: Evaluation): BaseTrend | null {
  const found = series.points.flatMap(({ revision }) => {
    const address = { series: series.name, revision, tuning: baseTuning, evaluation: evaluation.name };
    return measured(findCell(grid, address)) ?? [];
  });
  const usable = found.filter(({ verdict }) => verdict.status !== 'invalid');
  const [first, last] = [usable[0], usable.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const error = Z * Math.hypot(first.standardError ?? 0, last.standardError ?? 0);
  const rises = last.value - first.value > Math.max(error, smallestRise);
  return rises ? 'improving' : 'not improving';
}
