import { binomialTest } from '@amuro/statistics';
import { formatP } from '../format.ts';
import type { Measurement } from '../measurement.ts';
import { type MetricScale, spanOf } from '../metric-scale.ts';

/** A value compared with guessing. */
export interface ChanceTest {
  value: number;
  chanceLevel: number;
  /** The effective number of independent rows: fewer than were scored if rows share a group. */
  rows: number;
  /** The exact one-sided binomial test of "no worse than guessing". */
  pValue: number;
}

type Tested = Pick<Measurement, 'value' | 'n' | 'standardError' | 'chanceLevel'> & {
  scale: Pick<MetricScale, 'range' | 'higherIsBetter'>;
};

/**
 * Tests a value against its chance level; null without such a level, without both bounds of the metric, or without a number of
 * rows.
 */
export function chanceTest({ value, n, standardError, chanceLevel, scale }: Tested): ChanceTest | null {
  const span = spanOf(scale);
  if (chanceLevel === null || span === null) return null;
  const { low, high } = scale.range;
  // The share of the range that counts as success, whichever direction is better.
  const shareOf = (number: number) => (scale.higherIsBetter ? number - low! : high! - number) / span;
  const share = shareOf(value);
  const rows = rowsWorth(share, n, standardError === null ? null : standardError / span);
  if (rows === null) return null;
  return { value, chanceLevel, rows, pValue: binomialTest(share * rows, rows, shareOf(chanceLevel)) };
}

/** Rounding of a standard error must not cost rows: a smaller loss than this share does not indicate groups. */
const tolerance = 0.02;

/**
 * The effective number of independent rows behind a share, from its standard error (sample, n - 1), at most n; null if neither is
 * known.
 */
function rowsWorth(share: number, n: number | null, standardError: number | null): number | null {
  if (standardError === null || standardError === 0 || share <= 0 || share >= 1) return n;
  const worth = (share * (1 - share)) / standardError ** 2 + 1;
  return n === null || worth < n * (1 - tolerance) ? worth : n;
}

/** `the value 0.200 on 300 rows is worse than the chance level 0.333: exact binomial p < 0.001` */
export function describeChanceTest({ value, chanceLevel, rows, pValue }: ChanceTest): string {
  const [shown, chance] = [value, chanceLevel].map((number) => number.toFixed(3));
  return (
    `the value ${shown} on ${Math.round(rows)} rows is worse than the chance level ${chance}: ` +
    `exact binomial ${formatP(pValue)}`
  );
}
