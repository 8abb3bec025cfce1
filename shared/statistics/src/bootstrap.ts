import { quantile } from './descriptive.ts';
import { groupSums, type GroupIds } from './groups.ts';
import { randomIndices, randomState } from './random-numbers.ts';

export const confidenceLevel = 0.95;

/** As many as the paper. The ends of an interval then vary by about 2 % of its width between seeds. */
export const defaultResamples = 3000;

/** A bootstrap interval with everything needed to compute it again. */
export interface BootstrapInterval<Method extends string> {
  low: number;
  high: number;
  level: number;
  method: Method;
  resamples: number;
  seed: string;
}
export type PercentileInterval = BootstrapInterval<'percentile-bootstrap'>;
export type ClusterInterval = BootstrapInterval<'cluster-bootstrap'>;

/** Percentile bootstrap interval of the mean. */
export function bootstrapInterval(
  values: Float64Array,
  seed: string,
  resamples = defaultResamples,
): PercentileInterval {
  const means = bootstrapMeans(values, resamples, seed);
  return { ...percentiles(means), method: 'percentile-bootstrap', resamples, seed };
}

/** Percentile bootstrap interval of the mean that draws whole groups of rows, since the rows of one depend on each other. */
export function clusterInterval(
  values: ArrayLike<number>,
  groupIds: GroupIds,
  seed: string,
  resamples = defaultResamples,
): ClusterInterval {
  const { sums, counts } = groupSums(values, groupIds);
  const means = bootstrapRatios(sums, counts, resamples, seed);
  return { ...percentiles(means), method: 'cluster-bootstrap', resamples, seed };
}

/** Percentile bootstrap interval of Σ values / Σ weights; rows that share a group are drawn together. */
export function ratioInterval(
  values: Float64Array,
  weights: Float64Array,
  groupIds: GroupIds | null,
  seed: string,
  resamples = defaultResamples,
): PercentileInterval | ClusterInterval {
  const method = groupIds === null ? 'percentile-bootstrap' : 'cluster-bootstrap';
  const sumsOf = (rows: Float64Array) => (groupIds === null ? rows : groupSums(rows, groupIds).sums);
  const ratios = bootstrapRatios(sumsOf(values), sumsOf(weights), resamples, seed);
  return { ...percentiles(ratios), method, resamples, seed };
}

/** Σ numerators / Σ denominators of resamples drawn with replacement, each as long as the two lists. */
function bootstrapRatios(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  resamples: number,
  seed: string,
): Float64Array {
  const count = numerators.length;
  const draw = randomIndices(seed, count);
  const ratios = Float64Array.from({ length: resamples }, () => {
    let numerator = 0;
    let denominator = 0;
    for (let drawn = 0; drawn < count; drawn += 1) {
      const index = draw();
      numerator += numerators[index]!;
      denominator += denominators[index]!;
    }
    return numerator / denominator;
  });
  // A resample of rows that all weigh 0 has no ratio.
  return ratios.filter(Number.isFinite);
}

/** The bounds of the central 95 % of resampled values. */
export function percentiles(resampled: Float64Array): { low: number; high: number; level: number } {
  const ascending = resampled.toSorted();
  const tail = (1 - confidenceLevel) / 2;
  return {
    low: quantile(ascending, tail),
    high: quantile(ascending, 1 - tail),
    level: confidenceLevel,
  };
}

/**
 * Means of resamples drawn with replacement, each as long as `values`. The words are those of `randomWords`; its steps are
 * repeated here because a call for each word takes two to three times as long (tests/bench/bootstrap.ts).
 */
export function bootstrapMeans(values: Float64Array, resamples: number, seed: string): Float64Array {
  const count = values.length;
  if (count === 0) throw new Error('Expected at least one value to resample, got none.');
  let [s0, s1, s2, s3] = randomState(seed);
  const scale = count / 2 ** 32;
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample += 1) {
    let sum = 0;
    for (let draw = 0; draw < count; draw += 1) {
      const product = Math.imul(s1, 5);
      const word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = (s3 << 11) | (s3 >>> 21);
      // | 0 truncates: an evaluation has fewer than 2^31 rows.
      sum += values[(word * scale) | 0]!;
    }
    means[resample] = sum / count;
  }
  return means;
}
