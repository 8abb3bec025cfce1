import { confidenceLevel } from './bootstrap.ts';
import { z95 } from './normal-approximation.ts';

export interface ProportionInterval {
  low: number;
  high: number;
  level: number;
  method: 'wilson' | 'cluster-wilson' | 'bonett-price';
}

/** With fewer successes or failures, the bootstrap and the normal distribution give intervals that are too narrow. */
export const fewestOutcomes = 5;

/** Wilson's score interval of a proportion over n rows: statsmodels' `proportion_confint(method="wilson")`. */
export function wilson(proportion: number, n: number): { low: number; high: number } {
  const square = z95 ** 2;
  const centre = (proportion + square / (2 * n)) / (1 + square / n);
  const half =
    (z95 / (1 + square / n)) * Math.sqrt((proportion * (1 - proportion)) / n + square / (4 * n ** 2));
  // At 0 and 1 one end is exact; rounding must not move it.
  return {
    low: proportion === 0 ? 0 : Math.max(0, centre - half),
    high: proportion === 1 ? 1 : Math.min(1, centre + half),
  };
}

/** How many independent rows say as much: fewer than there are, where the variance is larger than theirs. */
export function effectiveRows(proportion: number, variance: number, n: number): number {
  const ofOne = proportion * (1 - proportion);
  if (variance <= 0 || ofOne <= 0) return n;
  return Math.min(n, Math.max(1, ofOne / variance));
}

/**
 * Interval of the difference of two paired proportions for few changes: adds one pair to each kind of change (Bonett and Price,
 * 2012, "Adjusted Wald confidence interval for a difference of binomial proportions based on paired data").
 */
export function bonettPrice(learned: number, forgotten: number, n: number): ProportionInterval {
  const [up, down] = [(learned + 1) / (n + 2), (forgotten + 1) / (n + 2)];
  const difference = up - down;
  const half = z95 * Math.sqrt((up + down - difference ** 2) / (n + 2));
  return {
    low: Math.max(-1, difference - half),
    high: Math.min(1, difference + half),
    level: confidenceLevel,
    method: 'bonett-price',
  };
}
