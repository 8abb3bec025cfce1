import { mean } from './mean.ts';
import { groupPlaces } from './group-places.ts';

/**
 * Standard error of the mean over rows that come in groups, from the sums of the groups' residuals (with the factor G / (G - 1)
 * for few groups); null for fewer than two groups. With one row a group it is the plain one.
 */
export function clusterStandardError(
  values: ArrayLike<number>,
  groupIds: readonly (string | null)[],
): number | null {
  const centre = mean(values);
  const places = groupPlaces(groupIds);
  const groups = places.reduce((most, place) => Math.max(most, place), -1) + 1;
  if (groups < 2) return null;
  const sums = new Float64Array(groups);
  places.forEach((place, index) => (sums[place]! += values[index]! - centre));
  const squares = sums.reduce((total, sum) => total + sum ** 2, 0);
  return Math.sqrt((squares * groups) / (groups - 1)) / values.length;
}
