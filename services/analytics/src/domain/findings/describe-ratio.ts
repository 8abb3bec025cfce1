import { smallestBase } from '@amuro/statistics';
import { formatPercent } from '../format.ts';
import { baseTuning, findCell, type Grid, measured } from '../grid/grid.ts';
import { estimateRatio, type RatioOfChange } from '../grid/ratios-of-change.ts';
import type { Finding } from './describe-set.ts';

/**
 * A mean ratio of change with its interval, next to the estimates that a base near 0 does not dominate. If there are such bases,
 * the median comes first. Null for a ratio over no cells.
 */
export function describeRatio(grid: Grid, ratio: RatioOfChange, subject: string): Finding | null {
  const { used, leftOut } = ratio;
  if (used.length === 0) return null;
  const estimates = estimateRatio(ratio);
  const [mean, median, floored] = (['mean', 'median', 'floored'] as const).map((name) => {
    const { value, interval } = estimates.find(({ estimator }) => estimator === name)!;
    const bounds =
      interval === null ? '' : ` [${formatPercent(interval.low)}, ${formatPercent(interval.high)}]`;
    return value === null ? null : `${formatPercent(value)}${bounds}`;
  });
  const points = new Set(used.map(({ cell }) => `${cell.series} ${cell.revision}`)).size;
  const over = `over ${counted(used.length, 'cell')} of ${counted(points, 'checkpoint')}`;
  const small = used.filter(({ base }) => base < smallestBase).length;
  const without = floored === null ? '' : `; without ${small === 1 ? 'it' : 'them'} the mean is ${floored}`;
  const text =
    small === 0
      ? `Mean ${mean} and median ${median} ${over}`
      : `Median ${median} ${over}. The mean, ${mean}, rests on ${counted(small, 'base')} below ${smallestBase}, where a small change is a large ratio${without}`;
  const doubts = doubtsOf(grid, ratio);
  return {
    subject,
    text: `${text}.${leftOut.length === 0 ? '' : ` ${counted(leftOut.length, 'cell')} left out.`}`,
    suspect: doubts.length > 0,
    doubts,
    measurementIds: [...new Set(used.flatMap(({ cell }) => cell.measurementIds))],
  };
}

/** `dip: 2 of 16 cells` */
function doubtsOf(grid: Grid, { used }: RatioOfChange): string[] {
  const counts = new Map<string, number>();
  for (const { cell } of used) {
    const { series, revision, tuning, evaluation } = cell;
    const verdicts = [baseTuning, tuning].flatMap(
      (name) => measured(findCell(grid, { series, revision, tuning: name, evaluation }))?.verdict ?? [],
    );
    const codes = new Set(verdicts.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => `${code.replaceAll('-', ' ')}: ${count} of ${used.length} cells`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
