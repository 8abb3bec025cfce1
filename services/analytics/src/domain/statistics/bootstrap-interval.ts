import { bootstrapMeans } from './bootstrap-means.ts';
import { quantile } from './quantile.ts';

/** How an interval was made; everything needed to make it again. */
export type Interval = {
  low: number;
  high: number;
  level: number;
  method: 'percentile-bootstrap';
  resamples: number;
  seed: string;
};

/** As many as the paper; the interval's ends then move by about 2 % of its width from seed to seed. */
export const RESAMPLES = 3000;
export const LEVEL = 0.95;

/** Seeded percentile bootstrap interval of the mean. */
export function bootstrapInterval(values: Float64Array, seed: string, resamples = RESAMPLES): Interval {
  if (values.length === 0) throw new Error('Expected at least one value to resample, got none.');
  const means = bootstrapMeans(values, resamples, seed).toSorted();
  const tail = (1 - LEVEL) / 2;
  return {
    low: quantile(means, tail),
    high: quantile(means, 1 - tail),
    level: LEVEL,
    method: 'percentile-bootstrap',
    resamples,
    seed,
  };
}
