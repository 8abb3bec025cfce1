import { flips, mcnemar, type Flips } from './binary-outcomes.ts';
import { mean } from './descriptive.ts';
import { effectSize, minimumDetectableEffect, type EffectSize } from './effect-size.ts';
import { estimate, type Estimate, type ValueRange } from './estimate.ts';
import { countGroups, groupSums, type GroupIds } from './groups.ts';
import { linearised } from './weighted-rows.ts';
import { permutationTest, type PermutationTest, smallestPermutationP } from './permutation-test.ts';
import { bonettPrice, fewestOutcomes } from './proportions.ts';

export interface ScoredRows {
  rowIds: readonly string[];
  values: Float64Array;
  /** What rows count for in a ratio of sums; null for a mean. */
  weights?: Float64Array | null;
  /** Null if no rows share a group. */
  groupIds?: GroupIds | null;
}

export interface PairedComparison {
  pairs: number;
  fromValue: number;
  toValue: number;
  /** `to` minus `from`, over the pairs. */
  difference: number;
  standardError: number | null;
  /** Null where nothing shows how the difference would vary. */
  interval: Estimate['interval'] | null;
  /** These two for 0/1 metrics only. */
  flips: Flips | null;
  mcnemarPValue: number | null;
  /** Null for 0/1 metrics, unless rows share groups, which are swapped whole. */
  permutation: PermutationTest | null;
  effectSize: EffectSize;
  minimumDetectableEffect: number | null;
  /** The smallest p-value that the test could give for so many pairs or groups, however they had come out. */
  smallestPValue: number;
}

export interface ComparedRows {
  /** Rows of each side without a partner. */
  unpaired: { from: number; to: number };
  /** Null if the two share no row. */
  comparison: PairedComparison | null;
}

/**
 * Joins two scorings by row id and compares the pairs. Ratios of sums are compared through the linearised values of the
 * shared rows, so differences are exact; errors, intervals and tests are first-order approximations.
 */
export function compareRows(
  from: ScoredRows,
  to: ScoredRows,
  seed: string,
  range: ValueRange = unbounded,
): ComparedRows {
  const joined = joinRows(from, to);
  const isEmpty = joined.from.length === 0;
  return {
    unpaired: joined.unpaired,
    comparison: isEmpty
      ? null
      : comparePairs(joined.from, joined.to, seed, joined.groupIds, isRatio(from) ? unbounded : range),
  };
}

/** Values of the rows that both sides have, in the order of `from`, and how many rows of each side are left over. */
export function joinRows(from: ScoredRows, to: ScoredRows) {
  const toIndex = new Map(to.rowIds.map((rowId, index) => [rowId, index]));
  const shared: [number, number][] = [];
  from.rowIds.forEach((rowId, index) => {
    const other = toIndex.get(rowId);
    if (other !== undefined) shared.push([index, other]);
  });
  return {
    from: valuesOf(
      from,
      shared.map(([index]) => index),
    ),
    to: valuesOf(
      to,
      shared.map(([, index]) => index),
    ),
    groupIds: groupsOf(from, to, shared),
    unpaired: { from: from.rowIds.length - shared.length, to: to.rowIds.length - shared.length },
  };
}

function valuesOf({ values, weights = null }: ScoredRows, rows: readonly number[]): Float64Array {
  const picked = Float64Array.from(rows, (row) => values[row]!);
  return weights === null
    ? picked
    : linearised(
        picked,
        Float64Array.from(rows, (row) => weights[row]!),
      );
}

/** Groups of the shared rows, from whichever side knows them. */
function groupsOf(from: ScoredRows, to: ScoredRows, shared: readonly [number, number][]) {
  if (from.groupIds) return shared.map(([index]) => from.groupIds?.[index] ?? null);
  return to.groupIds ? shared.map(([, index]) => to.groupIds?.[index] ?? null) : null;
}

/** Compares two scorings of the same rows: `from[i]` and `to[i]` are values of one row. */
export function comparePairs(
  from: Float64Array,
  to: Float64Array,
  seed: string,
  groupIds: GroupIds | null = null,
  range: ValueRange = unbounded,
): PairedComparison {
  if (from.length !== to.length) {
    throw new Error(
      `Expected values of the same rows, got ${from.length} and ${to.length}. Join them first.`,
    );
  }
  const differences = to.map((value, index) => value - from[index]!);
  const counts = flips(from, to);
  const estimated = estimate(differences, seed, groupIds, null, rangeOfDifferences(range));
  const error = estimated.standardError;
  return {
    pairs: from.length,
    fromValue: mean(from),
    toValue: mean(to),
    difference: estimated.value,
    standardError: error,
    interval: intervalOf(counts, estimated, groupIds),
    flips: counts,
    mcnemarPValue: counts === null ? null : mcnemar(counts.learned, counts.forgotten),
    permutation: swapTest(differences, seed, groupIds, counts !== null),
    effectSize: { ...effectSize(from, to), ...(counts === null && { cohensH: null }) },
    minimumDetectableEffect: minimumDetectableEffect(error),
    smallestPValue: smallestOf(from.length, groupIds, counts !== null),
  };
}

/** Of rows that lie in a range: from minus its width to its width. */
function rangeOfDifferences({ low, high }: ValueRange): ValueRange {
  return low === null || high === null ? unbounded : { low: low - high, high: high - low };
}

/** Few rows that change, or few that do not change alike, leave the bootstrap too narrow or without width. */
function intervalOf(
  counts: Flips | null,
  { n, value, standardError, interval }: Estimate,
  groupIds: GroupIds | null,
): Estimate['interval'] {
  if (standardError === null) return null;
  if (counts === null) return interval;
  const { learned, forgotten } = counts;
  const changed = learned + forgotten;
  const isEnough = changed >= fewestOutcomes && n - Math.max(learned, forgotten) >= fewestOutcomes;
  if (isEnough && interval !== null && interval.method !== 'wilson' && interval.method !== 'cluster-wilson')
    return interval;
  if (groupIds === null) return bonettPrice(learned, forgotten, n);
  // Of independent rows the variance would be this; what is more comes from the groups.
  const variance = (changed / n - value ** 2) / n;
  const own = standardError ** 2;
  const share = variance > 0 && own > 0 ? Math.min(1, variance / own) : countGroups(groupIds) / n;
  return bonettPrice(share * learned, share * forgotten, share * n);
}

function smallestOf(pairs: number, groupIds: GroupIds | null, isBinary: boolean): number {
  if (groupIds !== null) return smallestPermutationP(countGroups(groupIds));
  return isBinary ? Math.min(1, 2 ** (1 - pairs)) : smallestPermutationP(pairs);
}

function isRatio({ weights = null }: ScoredRows): boolean {
  return weights !== null;
}

const unbounded: ValueRange = { low: null, high: null };

/** 0/1 rows have McNemar's test, but it assumes independent rows: grouped rows are swapped group by group instead. */
function swapTest(
  differences: Float64Array,
  seed: string,
  groupIds: GroupIds | null,
  isBinary: boolean,
): PermutationTest | null {
  if (groupIds !== null) return permutationTest(groupSums(differences, groupIds).sums, seed);
  return isBinary ? null : permutationTest(differences, seed);
}
