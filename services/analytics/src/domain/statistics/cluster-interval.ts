import { LEVEL, RESAMPLES } from './bootstrap-interval.ts';
import { groupSums } from './group-sums.ts';
import { quantile } from './quantile.ts';
import { randomWords } from './random-words.ts';

export type ClusterInterval = {
  low: number;
  high: number;
  level: number;
  method: 'cluster-bootstrap';
  resamples: number;
  seed: string;
};

/**
 * Percentile interval of the mean over rows that come in groups (questions on one passage): whole groups are drawn, since
 * their rows stand or fall together. Rows without a group are one each.
 */
export function clusterInterval(
  values: ArrayLike<number>,
  groupIds: readonly (string | null)[],
  seed: string,
  resamples = RESAMPLES,
): ClusterInterval {
  const { sums, counts } = groupSums(values, groupIds);
  const next = randomWords(seed);
  const scale = sums.length / 2 ** 32;
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample += 1) {
    let sum = 0;
    let count = 0;
    for (let draw = 0; draw < sums.length; draw += 1) {
      const index = Math.floor(next() * scale);
      sum += sums[index]!;
      count += counts[index]!;
    }
    means[resample] = sum / count;
  }
  means.sort();
  return {
    low: quantile(means, (1 - LEVEL) / 2),
    high: quantile(means, (1 + LEVEL) / 2),
    level: LEVEL,
    method: 'cluster-bootstrap',
    resamples,
    seed,
  };
}
