import { bootstrapMeans, confidenceLevel, defaultResamples, type BootstrapInterval } from './bootstrap.ts';
import { mean, quantile } from './descriptive.ts';
import { normalCdf, normalQuantile } from './distributions.ts';

export type BcaInterval = BootstrapInterval<'bca-bootstrap'>;

/**
 * Bias-corrected and accelerated bootstrap interval of the mean (Efron 1987), as SciPy's `bootstrap(method="BCa")`. It beats
 * the percentile interval for few rows or a skewed metric.
 */
export function bcaInterval(values: Float64Array, seed: string, resamples = defaultResamples): BcaInterval {
  const means = bootstrapMeans(values, resamples, seed).toSorted();
  const [low, high] = bcaPercentiles(shareBelow(means, mean(values)), acceleration(values), confidenceLevel);
  return {
    low: quantile(means, low),
    high: quantile(means, high),
    level: confidenceLevel,
    method: 'bca-bootstrap',
    resamples,
    seed,
  };
}

/** Which percentiles of the resampled means bound the interval, given the share of them below the mean. */
export function bcaPercentiles(share: number, skew: number, level: number): [number, number] {
  const bias = normalQuantile(share);
  const at = (probability: number) => {
    if (!Number.isFinite(bias)) return probability;
    const shifted = bias + normalQuantile(probability);
    return normalCdf(bias + shifted / (1 - skew * shifted));
  };
  return [at((1 - level) / 2), at((1 + level) / 2)];
}

/** Skewness of the jackknife means over six. */
export function acceleration(values: ArrayLike<number>): number {
  const centre = mean(values);
  let squares = 0;
  let cubes = 0;
  for (let index = 0; index < values.length; index += 1) {
    const distance = values[index]! - centre;
    squares += distance ** 2;
    cubes += distance ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/** Share of the means below the estimate. Those equal to it count half. */
function shareBelow(ascending: Float64Array, estimate: number): number {
  let below = 0;
  for (const value of ascending) {
    if (value > estimate) break;
    below += value < estimate ? 1 : 0.5;
  }
  return below / ascending.length;
}
