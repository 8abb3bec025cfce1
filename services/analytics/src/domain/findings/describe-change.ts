import type { Comparison } from '../comparison.ts';
import { formatChange, formatValue } from '../format.ts';

/** Whether an interval lets a direction be told; without one none can. */
export function direction({ interval }: Comparison): 'up' | 'down' | 'none' {
  if (interval === null) return 'none';
  if (interval.low > 0) return 'up';
  return interval.high < 0 ? 'down' : 'none';
}

/** `+0.44 [+0.38, +0.50]` */
export function describeDifference({ difference, interval }: Comparison): string {
  if (interval === null) return formatChange(difference);
  return `${formatChange(difference)} [${formatChange(interval.low)}, ${formatChange(interval.high)}]`;
}

/** The metric on both sides and what lies between them, with the rows and the test where there is one. */
export function describeChange(comparison: Comparison): string {
  const { metric, fromValue, toValue, pairs, mcnemarPValue } = comparison;
  const verb =
    comparison.interval === null
      ? 'goes'
      : { up: 'rises', down: 'falls', none: 'does not change measurably' }[direction(comparison)];
  const test = mcnemarPValue === null ? '' : `, McNemar ${describeP(mcnemarPValue)}`;
  return `${metric} ${verb}, ${formatValue(fromValue)} to ${formatValue(toValue)}: ${describeDifference(comparison)} (${pairs === null ? 'published standard errors' : `${pairs} rows`}${test})`;
}

function describeP(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}
