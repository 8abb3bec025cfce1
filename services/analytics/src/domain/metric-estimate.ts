import type { MetricRecord, Prediction } from '@amuro/contracts';
import { estimate, normalInterval, type GroupIds } from '@amuro/statistics';
import type { Interval } from './measurement.ts';

export interface MetricEstimate {
  value: number;
  n: number;
  standardError: number | null;
  interval: Interval | null;
}

export interface MetricRows {
  values: Float64Array;
  /** What rows count for in a ratio of sums; null for a mean. */
  weights: Float64Array | null;
}

/** The row values of a metric; null for one whose value only the worker computes, from all rows. */
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

/** A metric over the rows of a run, aggregated as its record says. */
export function estimateMetric(
  record: MetricRecord,
  rows: MetricRows | null,
  n: number,
  seed: string,
  groupIds: GroupIds | null,
): MetricEstimate {
  if (rows !== null) return estimate(rows.values, seed, groupIds, rows.weights);
  const { value, standardError } = record.corpus!;
  return { value, n, standardError, interval: normalInterval(value, standardError) };
}
