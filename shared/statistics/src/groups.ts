import { mean } from './descriptive.ts';

/** The group of each row, such as the passage that its question is about; null for a row on its own. */
export type GroupIds = readonly (string | null)[];

/** The groups of rows, or null if no two rows share one. */
export function sharedGroups<T extends GroupIds>(groupIds: T): T | null {
  const named = groupIds.filter((groupId) => groupId !== null);
  return new Set(named).size < named.length ? groupIds : null;
}

/** How many groups there are, a row on its own being one. */
export function countGroups(groupIds: GroupIds): number {
  return groupNumbers(groupIds).reduce((most, number) => Math.max(most, number), -1) + 1;
}

/** Sum and count of each group's rows, in order of first appearance. */
export function groupSums(
  values: ArrayLike<number>,
  groupIds: GroupIds,
): { sums: Float64Array; counts: Float64Array } {
  const numbers = groupNumbers(groupIds);
  const sums = new Float64Array(countGroups(groupIds));
  const counts = new Float64Array(sums.length);
  numbers.forEach((number, row) => {
    sums[number]! += values[row]!;
    counts[number]! += 1;
  });
  return { sums, counts };
}

/**
 * Standard error of the mean over grouped rows, from the sums of each group's residuals, with the factor G / (G - 1) for few
 * groups. Null for fewer than two groups. With one row a group it equals `standardError`.
 */
export function clusterStandardError(values: Float64Array, groupIds: GroupIds): number | null {
  const centre = mean(values);
  const { sums } = groupSums(
    values.map((value) => value - centre),
    groupIds,
  );
  if (sums.length < 2) return null;
  const squares = sums.reduce((total, sum) => total + sum ** 2, 0);
  return Math.sqrt((squares * sums.length) / (sums.length - 1)) / values.length;
}

/** The number of each row's group, counted from 0 in order of first appearance. */
function groupNumbers(groupIds: GroupIds): number[] {
  const known = new Map<string, number>();
  let groups = 0;
  return groupIds.map((groupId) => {
    const number = (groupId === null ? undefined : known.get(groupId)) ?? groups;
    if (number === groups) groups += 1;
    if (groupId !== null) known.set(groupId, number);
    return number;
  });
}
