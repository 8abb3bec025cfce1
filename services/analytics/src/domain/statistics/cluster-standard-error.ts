import { groupSums } from './group-sums.ts';
import { mean } from './mean.ts';

/**
 * Standard error of the mean over rows that come in groups, from the sums of the groups' residuals (with the factor G / (G - 1)
 * for few groups); null for fewer than two groups. With one row a group it is the plain one.
 */
export function clusterStandardError(
  values: Float64Array,
  groupIds: readonly (string | null)[],
): number | null {
  const centre = mean(values);
  const { sums } = groupSums(
    values.map((value) => value - centre),
    groupIds,
  );
  if (sums.length < 2) return null;
  const squares = sums.reduce((total, sum) => total + sum ** 2, 0);
  return Math.sqrt((squares * sums.length) / (sums.length - 1)) / values.length;
}
