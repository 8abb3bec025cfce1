import { MeasurementId, Name } from '@amuro/contracts';
import { z } from 'zod';
import { Interval } from './measurement.ts';

/** `to` minus `from` over the rows that both scored. */
export const Comparison = z.strictObject({
  from: MeasurementId,
  to: MeasurementId,
  metric: Name,
  pairs: z.int().positive(),
  /** Rows that only one side has; they take no part. */
  unpaired: z.strictObject({ from: z.int(), to: z.int() }),
  fromValue: z.number(),
  toValue: z.number(),
  difference: z.number(),
  standardError: z.number().nullable(),
  interval: Interval,
  /** Rows by what became of them, and the exact two-sided McNemar test; both null unless the metric is 0/1. */
  flips: z.strictObject({ learned: z.int(), forgotten: z.int(), kept: z.int(), never: z.int() }).nullable(),
  mcnemarPValue: z.number().nullable(),
});
export type Comparison = z.infer<typeof Comparison>;
