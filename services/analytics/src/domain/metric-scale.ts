import { knownMetric, metrics, MetricRecord } from '@amuro/contracts';
import type { z } from 'zod';
import { foreignMetric } from './published/foreign-metrics.ts';

export const MetricScale = MetricRecord.omit({ name: true, version: true, corpus: true })
  .meta({
    id: 'MetricScale',
  })
  .describe('How values of a metric are read.');
export type MetricScale = z.infer<typeof MetricScale>;

/**
 * The scale of a metric for which the run or file states none: the worker's record, else what is known about its name in
 * published results, else an unbounded mean that is better when higher.
 */
export function metricScale(metric: string): MetricScale {
  const own = metrics.find(({ name }) => name === metric);
  if (own !== undefined) return scaleOfRecord(own);
  // In lm-evaluation-harness a filter follows the name: `exact_match.strict-match`.
  const name = metric.replace(/\..*$/, '');
  const found = foreignMetric(name) ?? knownMetric(name) ?? unknown;
  return { ...scaleOfRecord({ ...found, label: metric }) };
}

/** The scale of an unknown metric. */
const unknown: Omit<MetricScale, 'label'> = {
  range: { low: null, high: null },
  higherIsBetter: true,
  aggregation: 'mean',
  unit: null,
  sharesChance: false,
};

export function scaleOfRecord(record: MetricScale): MetricScale {
  const { label, range, higherIsBetter, aggregation, unit, sharesChance } = record;
  return { label, range: { ...range }, higherIsBetter, aggregation, unit, sharesChance };
}

/** A change with its sign reversed if lower is better, so that an improvement is positive. */
export function improvement({ higherIsBetter }: Pick<MetricScale, 'higherIsBetter'>, change: number): number {
  // 0 - change is never -0.
  return higherIsBetter ? change : 0 - change;
}

/** The width of the range; null if a bound is missing. */
export function spanOf({ range: { low, high } }: Pick<MetricScale, 'range'>): number | null {
  return low === null || high === null ? null : high - low;
}

/** The smallest change that counts: a share of the range, or of a value if there is no range. */
export function smallestChange(scale: Pick<MetricScale, 'range'>, share: number, value: number): number {
  return share * (spanOf(scale) ?? Math.abs(value));
}

/** `bits per byte (bits/byte, lower is better)` */
export function describeScale({ label, unit, higherIsBetter }: MetricScale): string {
  const notes = [unit, higherIsBetter ? null : 'lower is better'].filter((note) => note !== null);
  return notes.length === 0 ? label : `${label} (${notes.join(', ')})`;
}
