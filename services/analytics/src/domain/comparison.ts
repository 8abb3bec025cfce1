import { MeasurementId, Name } from '@amuro/contracts';
import { minimumDetectableEffect, publishedInterval, type ValueRange } from '@amuro/statistics';
import { z } from 'zod';
import { Interval, type Measurement } from './measurement.ts';
import { type MetricScale, spanOf } from './metric-scale.ts';

export const Comparison = z
  .strictObject({
    from: MeasurementId,
    to: MeasurementId,
    metric: Name.describe('Metric that is compared.'),
    basis: z
      .enum(['rows', 'published'])
      .describe(
        '`rows`: paired by row. `published`: from published standard errors, so that the interval is rather too wide.',
      ),
    pairs: z.int().positive().nullable().describe('Number of rows that both scored; null without rows.'),
    unpaired: z
      .strictObject({
        from: z.int().describe('Rows that only `from` has.'),
        to: z.int().describe('Rows that only `to` has.'),
      })
      .nullable()
      .describe('Rows that only one side has, and that are left out; null without rows.'),
    fromValue: z.number().describe('Value of `from`, in the unit of the metric.'),
    toValue: z.number().describe('Value of `to`, in the unit of the metric.'),
    difference: z.number().describe('`toValue` minus `fromValue`, in the unit of the metric.'),
    standardError: z
      .number()
      .nullable()
      .describe('Standard error of the difference, in the unit of the metric; null where it is undefined.'),
    interval: Interval.nullable().describe(
      'Confidence interval of the difference; null where it is undefined.',
    ),
    flips: z
      .strictObject({
        learned: z.int().describe('Rows wrong before and right after.'),
        forgotten: z.int().describe('Rows right before and wrong after.'),
        kept: z.int().describe('Rows right both times.'),
        never: z.int().describe('Rows wrong both times.'),
      })
      .nullable()
      .describe('Number of rows by how they changed; null unless the metric is 0 or 1 per row.'),
    mcnemarPValue: z
      .number()
      .nullable()
      .describe('P-value of the exact two-sided McNemar test; null unless the metric is 0 or 1 per row.'),
    permutation: z
      .strictObject({
        pValue: z.number().describe('Its p-value.'),
        permutations: z.int().describe('Number of permutations.'),
        exact: z.boolean().describe('Whether these are all permutations.'),
      })
      .nullable()
      .describe(
        "Two-sided paired permutation test, which swaps rows of one group together; null without rows, and where McNemar's test applies.",
      ),
    effectSize: z
      .strictObject({
        cohensDz: z
          .number()
          .nullable()
          .describe('Mean difference over its standard deviation; null where that is 0.'),
        cohensH: z
          .number()
          .nullable()
          .describe(
            'Difference of the arcsine-transformed shares; null unless the metric is 0 or 1 per row.',
          ),
      })
      .nullable()
      .describe('Standardised size of the difference; null without rows.'),
    minimumDetectableEffect: z
      .number()
      .nullable()
      .describe(
        'Smallest true difference that a test at 5 % finds in 80 % of repetitions; null where it is undefined.',
      ),
    smallestPValue: z
      .number()
      .nullable()
      .describe('Smallest p-value that the test could give for so many pairs or groups; null without rows.'),
  })
  .describe(
    '`to` minus `from`, over the rows that both scored; published values are compared as if independent.',
  );
export type Comparison = z.infer<typeof Comparison>;

/** Compares two values without their rows; without an interval if either has no standard error. */
export function comparePublished(from: Measurement, to: Measurement): Comparison {
  const difference = to.value - from.value;
  // An error of 0 is that of rows that all agree: of other rows it says nothing.
  const standardError =
    from.standardError && to.standardError ? Math.hypot(from.standardError, to.standardError) : null;
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
    interval: publishedInterval(difference, standardError, null, differenceRange(from.scale)),
    flips: null,
    mcnemarPValue: null,
    permutation: null,
    effectSize: null,
    minimumDetectableEffect: minimumDetectableEffect(standardError),
    smallestPValue: null,
  };
}

function differenceRange(scale: MetricScale): ValueRange {
  const span = spanOf(scale);
  return span === null ? { low: null, high: null } : { low: -span, high: span };
}
