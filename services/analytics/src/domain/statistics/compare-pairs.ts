import { effectSize, type EffectSize } from './effect-size.ts';
import { estimate, type Estimate } from './estimate.ts';
import { flips, type Flips } from './flips.ts';
import { groupSums } from './group-sums.ts';
import { mcnemar } from './mcnemar.ts';
import { mean } from './mean.ts';
import { minimumDetectableEffect } from './minimum-detectable-effect.ts';
import { permutationTest, type PermutationTest } from './permutation-test.ts';

export type PairedComparison = {
  pairs: number;
  fromValue: number;
  toValue: number;
  /** `to` minus `from`, over the pairs. */
  difference: number;
  standardError: number | null;
  /** Null for a single pair, or pairs that all share a group: nothing tells how it would vary. */
  interval: Estimate['interval'] | null;
  /** Both only for 0/1 metrics. */
  flips: Flips | null;
  mcnemarPValue: number | null;
  /** Null for 0/1 metrics, unless rows share groups: those are swapped whole. */
  permutation: PermutationTest | null;
  effectSize: EffectSize;
  minimumDetectableEffect: number | null;
};

/** Compares two scorings of the same rows; `from[i]` and `to[i]` are values of one row. */
export function comparePairs(
  from: Float64Array,
  to: Float64Array,
  seed: string,
  groupIds: readonly (string | null)[] | null = null,
): PairedComparison {
  if (from.length !== to.length) {
    throw new Error(
      `Expected values of the same rows, got ${from.length} and ${to.length}. Join them first.`,
    );
  }
  const differences = to.map((value, index) => value - from[index]!);
  const counts = flips(from, to);
  const estimated = estimate(differences, seed, groupIds);
  const error = estimated.standardError;
  return {
    pairs: from.length,
    fromValue: mean(from),
    toValue: mean(to),
    difference: estimated.value,
    standardError: error,
    interval: error === null ? null : estimated.interval,
    flips: counts,
    mcnemarPValue: counts === null ? null : mcnemar(counts.learned, counts.forgotten),
    permutation: testSwaps(differences, seed, groupIds, counts !== null),
    effectSize: { ...effectSize(from, to), ...(counts === null && { cohensH: null }) },
    minimumDetectableEffect: minimumDetectableEffect(error),
  };
}

/** McNemar's test is the one of 0/1 rows, but it takes each row as independent: rows in groups are swapped group by group. */
function testSwaps(
  differences: Float64Array,
  seed: string,
  groupIds: readonly (string | null)[] | null,
  isBinary: boolean,
): PermutationTest | null {
  if (groupIds !== null) return permutationTest(groupSums(differences, groupIds).sums, seed);
  return isBinary ? null : permutationTest(differences, seed);
}
