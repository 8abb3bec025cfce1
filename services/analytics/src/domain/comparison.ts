import { MeasurementId, Name } from '@amuro/contracts';
import { minimumDetectableEffect, normalInterval } from '@amuro/statistics';
import { z } from 'zod';
import { Interval, type Measurement } from './measurement.ts';

/** `to` minus `from`: over the rows that both scored, or of two published values as if they were independent. */
export const Comparison = z.strictObject({
  from: MeasurementId,
  to: MeasurementId,
  metric: Name,
  /**
   * `rows`: paired by row. `published`: from published standard errors; scorings of the same rows mostly agree, so the
   * interval is then too wide rather than too narrow.
   */
  basis: z.enum(['rows', 'published']),
  pairs: z.int().positive().nullable(),
  /** Rows that only one side has; they take no part. */
  unpaired: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
  fromValue: z.number(),
  toValue: z.number(),
  difference: z.number(),
  standardError: z.number().nullable(),
  interval: Interval.nullable(),
  /** Rows by what became of them, and the exact two-sided McNemar test; both null unless the metric is 0/1. */
  flips: z.strictObject({ learned: z.int(), forgotten: z.int(), kept: z.int(), never: z.int() }).nullable(),
  mcnemarPValue: z.number().nullable(),
  /**
   * Two-sided paired permutation test; null without rows, and for a 0/1 metric whose rows are independent:
   * then McNemar's is the test. Rows that share a group are swapped together.
   */
  permutation: z.strictObject({ pValue: z.number(), permutations: z.int(), exact: z.boolean() }).nullable(),
  /** Null without rows; each part null where it is not defined. */
  effectSize: z.strictObject({ cohensDz: z.number().nullable(), cohensH: z.number().nullable() }).nullable(),
  /** The smallest true difference that a test at 5 % would find in 80 % of repetitions. */
  minimumDetectableEffect: z.number().nullable(),
});
export type Comparison = z.infer<typeof Comparison>;

/** Compares two values without their rows; no interval where either has no standard error. */
export function comparePublished(from: Measurement, to: Measurement): Comparison {
  const difference = to.value - from.value;
  const standardError =
    from.standardError === null || to.standardError === null
      ? null
      : Math.hypot(from.standardError, to.standardError);
  return {
    from: from.id,
    to: to.id,
    metric: from.metric,
    basis: 'published',
    pairs: null,
    unpaired: null,
    fromValue: from.value,
    toValue: to.value,
    difference,
    standardError,
    interval: normalInterval(difference, standardError),
    flips: null,
    mcnemarPValue: null,
    permutation: null,
    effectSize: null,
    minimumDetectableEffect: minimumDetectableEffect(standardError),
  };
}
