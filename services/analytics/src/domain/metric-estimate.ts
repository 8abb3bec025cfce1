import type { MetricRecord, Prediction } from '@amuro/contracts';
import { estimate, type GroupIds, normalInterval, publishedInterval } from '@amuro/statistics';
import type { Interval } from './measurement.ts';

export interface MetricEstimate {
  value: number;
  n: number;
  standardError: number | null;
  interval: Interval | null;
}

export interface MetricRows {
  values: Float64Array;
  /** The weight of each row in a ratio of sums; null for a mean. */
  weights: Float64Array | null;
}

/** The row values of a metric; null if only the worker can compute the value, from all rows together. */
export function metricRows(
  { name, aggregation }: MetricRecord,
  answered: readonly Prediction[],
): MetricRows | null {
  if (aggregation === 'corpus') return null;
  return {
    values: Float64Array.from(answered, ({ metrics }) => metrics[name]!),
    weights:
      aggregation === 'ratio-of-sums' ? Float64Array.from(answered, ({ weights }) => weights![name]!) : null,
  };
}

/**
 * Semantics version of measuring: 1 used bootstrap intervals everywhere, without width if all rows agree, and normal ones that
 * left the range; 2 called a value below chance by its interval alone, whatever the number of values, and recognised constant
 * answers only if it had the answers.
 */
export const measuringVersion = 3;

/** A metric over the rows of a run, aggregated as its record says. */
export function estimateMetric(
  record: MetricRecord,
  rows: MetricRows | null,
  n: number,
  seed: string,
  groupIds: GroupIds | null,
  version: number,
): MetricEstimate {
  const range = version === 1 ? null : record.range;
  if (rows !== null) return estimate(rows.values, seed, groupIds, rows.weights, range);
  const { value, standardError } = record.corpus!;
  const interval =
    range === null ? normalInterval(value, standardError) : publishedInterval(value, standardError, n, range);
  return { value, n, standardError, interval };
}
