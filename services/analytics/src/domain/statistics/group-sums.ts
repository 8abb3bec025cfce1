import { groupPlaces } from './group-places.ts';

/** Sums and counts of the rows of each group, in order of first sight. */
export function groupSums(
  values: ArrayLike<number>,
  groupIds: readonly (string | null)[],
): { sums: Float64Array; counts: Float64Array } {
  const places = groupPlaces(groupIds);
  const sums = new Float64Array(places.reduce((most, place) => Math.max(most, place), -1) + 1);
  const counts = new Float64Array(sums.length);
  places.forEach((place, index) => {
    sums[place]! += values[index]!;
    counts[place]! += 1;
  });
  return { sums, counts };
}
