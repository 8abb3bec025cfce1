import { mean } from './descriptive.ts';

/** The ratio of sums Σ values / Σ weights. NaN for weights that are all 0, which callers must reject. */
export function ratioOfSums(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  return mean(values) / mean(weights);
}

/**
 * Row values whose mean is the ratio of sums, and whose standard error is that of the ratio by the delta method:
 * R + (value - R × weight) / mean weight. They let a ratio of sums go through the methods for means.
 */
export function linearised(values: Float64Array, weights: Float64Array): Float64Array {
  const ratio = ratioOfSums(values, weights);
  const meanWeight = mean(weights);
  return values.map((value, row) => ratio + (value - ratio * weights[row]!) / meanWeight);
}
