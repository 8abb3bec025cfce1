import { benjaminiHochberg, holm, minimumDetectableEffect, normalPValue } from '@amuro/statistics';
import type { Comparison } from '../comparison.ts';
import { pairsAgainstBase, type StudyPair } from '../grid/study-pairs.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** Every tuned cell against base, as one family of tests. */
export const tests: TableKind = {
  kind: 'tests',
  title: 'Every tuned cell against its base, corrected for their number',
  paper: null,
  description:
    'Difference, effect size and p-value of each tuned cell against base on the primary metric: exact McNemar for 0/1 metrics, paired ' +
    'permutation for others, a normal test from published standard errors if there are no rows; adjusted by Holm and by ' +
    'Benjamini-Hochberg over all rows. `minimumDetectable`: the smallest true difference that the test would find in 80 % of repetitions. `smallestPValue`: the smallest that the ' +
    'test could give for so many pairs.',
  pairs: pairsAgainstBase,
  compute: computeTests,
};

function computeTests({ grid, comparisons }: TableInput): TableRows {
  const pairs = pairsAgainstBase(grid);
  const rows = pairs.map((pair, index) => rowOf(pair, comparisons[index]!));
  const pValues = rows.map(({ pValue }) => pValue);
  const [byHolm, byRate] = [holm(pValues), benjaminiHochberg(pValues)];
  const tested = pValues.filter((p) => p !== null).length;
  const untested = rows.length - tested;
  return {
    rows: rows.map((row, index) => ({
      ...row,
      pHolm: byHolm[index]!,
      pBenjaminiHochberg: byRate[index]!,
    })),
    notes: [
      `${countHolding(byHolm)} of ${tested} differences hold at 5 % by Holm, ${countHolding(byRate)} by Benjamini-Hochberg.`,
      ...powerlessNote(rows, tested),
      ...(untested > 0 ? [`${untested} have neither rows nor a standard error, so no test.`] : []),
    ],
  };
}

function countHolding(adjusted: readonly (number | null)[]): number {
  return adjusted.filter((p) => p !== null && p < 0.05).length;
}

/** Counts the tests that could not hold by Holm in its first step, whatever the data. */
function powerlessNote(rows: readonly { smallestPValue: number | null }[], count: number): string[] {
  const least = rows.flatMap(({ smallestPValue }) => smallestPValue ?? []);
  const powerless = least.filter((p) => p * count >= 0.05).length;
  if (powerless === 0) return [];
  return [
    `${powerless} tests have too few pairs to hold at 5 % by Holm even as the strongest of ${count}: their smallest possible p-value is too large.`,
  ];
}

function rowOf(pair: StudyPair, comparison: Comparison) {
  const { series, revision, tuning, evaluation, relation, from, to, cellIds } = pair;
  const { difference, standardError, interval, basis } = comparison;
  const { test, pValue } = testOf(comparison);
  return {
    series,
    revision,
    tuning,
    evaluation,
    relation,
    basis,
    pairs: comparison.pairs,
    base: comparison.fromValue,
    tuned: comparison.toValue,
    difference,
    higherIsBetter: to.scale.higherIsBetter,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    cohensDz: comparison.effectSize?.cohensDz ?? null,
    cohensH: comparison.effectSize?.cohensH ?? null,
    minimumDetectable: minimumDetectableEffect(standardError),
    smallestPValue: comparison.smallestPValue,
    test,
    pValue,
    verdict: [from, to].every(({ verdict }) => verdict.status === 'valid') ? 'valid' : 'doubted',
    measurementIds: `${from.id} ${to.id}`,
    cellIds: cellIds.join(' '),
  };
}

/** The test of a comparison; its p-value is null if there are neither rows nor standard errors. */
export function testOf({ mcnemarPValue, permutation, difference, standardError }: Comparison): {
  test: string;
  pValue: number | null;
} {
  if (permutation !== null) return { test: 'permutation', pValue: permutation.pValue };
  if (mcnemarPValue !== null) return { test: 'mcnemar', pValue: mcnemarPValue };
  return { test: 'normal', pValue: normalPValue(difference, standardError) };
}
