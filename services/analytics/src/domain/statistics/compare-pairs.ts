import { bootstrapInterval, type Interval } from './bootstrap-interval.ts';
import { effectSize, type EffectSize } from './effect-size.ts';
import { flips, type Flips } from './flips.ts';
import { mcnemar } from './mcnemar.ts';
import { mean } from './mean.ts';
import { minimumDetectableEffect } from './minimum-detectable-effect.ts';
import { permutationTest, type PermutationTest } from './permutation-test.ts';
import { standardError } from './standard-error.ts';

export type PairedComparison = {
  pairs: number;
  fromValue: number;
  toValue: number;
  /** `to` minus `from`, over the pairs. */
  difference: number;
  standardError: number | null;
  interval: Interval;
  /** Both only for 0/1 metrics. */
  flips: Flips | null;
  mcnemarPValue: number | null;
  /** Null for 0/1 metrics. */
  permutation: PermutationTest | null;
  effectSize: EffectSize;
  minimumDetectableEffect: number | null;
};

/** Compares two scorings of the same rows; `from[i]` and `to[i]` are values of one row. */
export function comparePairs(from: Float64Array, to: Float64Array, seed: string): PairedComparison {
  if (from.length !== to.length) {
    throw new Error(
      `Expected values of the same rows, got ${from.length} and ${to.length}. Join them first.`,
    );
  }
  const differences = to.map((value, index) => value - from[index]!);
  const counts = flips(from, to);
  const error = standardError(differences);
  return {
    pairs: from.length,
    fromValue: mean(from),
    toValue: mean(to),
    difference: mean(differences),
    standardError: error,
    interval: bootstrapInterval(differences, seed),
    flips: counts,
    mcnemarPValue: counts === null ? null : mcnemar(counts.learned, counts.forgotten),
    permutation: counts === null ? permutationTest(differences, seed) : null,
    effectSize: effectSize(from, to),
    minimumDetectableEffect: error === null ? null : minimumDetectableEffect(error),
  };
}
