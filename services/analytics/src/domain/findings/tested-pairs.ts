import { holm } from '@amuro/statistics';
import type { Comparison } from '../comparison.ts';
import { testOf } from '../tables/tests.ts';

/** The test of a comparison, corrected for the others of its kind. */
export interface CorrectedTest {
  name: string;
  pValue: number;
  /** Adjusted by Holm over the tests of the family. */
  pHolm: number;
  /** Number of tests in the family. */
  family: number;
}

/** A comparison with its test; null if there are neither rows nor standard errors to test. */
export type Tested<Pair> = Pair & { test: CorrectedTest | null };

/** Corrects the tests of comparisons within their families. */
export function testPairs<Pair extends { comparison: Comparison }>(
  pairs: readonly Pair[],
  familyOf: (pair: Pair) => string,
): Tested<Pair>[] {
  const families = new Map<string, { pair: Pair; name: string; pValue: number | null }[]>();
  for (const pair of pairs) {
    const { test: name, pValue } = testOf(pair.comparison);
    const members = families.get(familyOf(pair)) ?? [];
    families.set(familyOf(pair), [...members, { pair, name, pValue }]);
  }
  return [...families.values()].flatMap((members) => {
    const adjusted = holm(members.map(({ pValue }) => pValue));
    const family = adjusted.filter((p) => p !== null).length;
    return members.map(({ pair, name, pValue }, index) => {
      const pHolm = adjusted[index]!;
      return { ...pair, test: pValue === null || pHolm === null ? null : { name, pValue, pHolm, family } };
    });
  });
}
