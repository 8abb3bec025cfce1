import type { Comparison } from '../comparison.ts';
import { formatChange, formatValue } from '../format.ts';

/** Whether an interval lets a direction be told. */
export function direction({ interval }: Comparison): 'up' | 'down' | 'none' {
  if (interval.low > 0) return 'up';
  return interval.high < 0 ? 'down' : 'none';
}

/** `+0.44 [+0.38, +0.50] over 300 rows`, with the test's p where there is one. */
export function describeDifference({ difference, interval, pairs, mcnemarPValue }: Comparison): string {
  const bounds = `[${formatChange(interval.low)}, ${formatChange(interval.high)}]`;
  const p = mcnemarPValue === null ? '' : `, McNemar ${describeP(mcnemarPValue)}`;
  return `${formatChange(difference)} ${bounds} over ${pairs} rows${p}`;
}

/** The metric on both sides and what lies between them. */
export function describeChange(comparison: Comparison): string {
  const { metric, fromValue, toValue } = comparison;
  const verb = { up: 'rises', down: 'falls', none: 'does not change measurably' }[direction(comparison)];
  return `${metric} ${verb}, from ${formatValue(fromValue)} to ${formatValue(toValue)}: ${describeDifference(comparison)}`;
}

function describeP(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}
