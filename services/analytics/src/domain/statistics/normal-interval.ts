import { LEVEL } from './bootstrap-interval.ts';

export type NormalInterval = { low: number; high: number; level: number; method: 'normal' };

/** Half of the 95 % interval of a normal distribution, in standard deviations. */
const Z_95 = 1.959963984540054;

/** Value ± 1.96 standard errors; null without a standard error. */
export function normalInterval(value: number, standardError: number | null): NormalInterval | null {
  if (standardError === null) return null;
  const half = Z_95 * standardError;
  return { low: value - half, high: value + half, level: LEVEL, method: 'normal' };
}
