import { z } from 'zod';
import { workerRegistry } from './generated/worker-registry.ts';
import { Name } from './ids.ts';
import type { Method, RowField } from './method.ts';

/** All that a reader of a metric's values must know. */
export const MetricRecord = z.strictObject({
  name: Name,
  /** For people. */
  label: z.string().min(1),
  /** Lowest and highest possible value; null for no bound. */
  range: z.strictObject({ low: z.number().nullable(), high: z.number().nullable() }),
  higherIsBetter: z.boolean(),
  /**
   * How the values of rows become that of a set: their `mean`; the `ratio-of-sums` of numerators and denominators; or a
   * `corpus` value that only the worker can compute.
   */
  aggregation: z.enum(['mean', 'ratio-of-sums', 'corpus']),
  /** Null for a plain number. */
  unit: z.string().nullable(),
  /** Whether the chance level of the dataset is this metric's. */
  sharesChance: z.boolean(),
  /** Semantics version. */
  version: z.int().positive(),
  /** The value of the set and its standard error by the jackknife, for the aggregation `corpus`. */
  corpus: z.strictObject({ value: z.number(), standardError: z.number().nullable() }).optional(),
});
export type MetricRecord = z.infer<typeof MetricRecord>;

export interface KnownMetric extends MetricRecord {
  name: (typeof workerRegistry.metrics)[number]['name'];
  /** Methods whose answers it can judge. */
  methods: readonly Method[];
  /** Fields that every row must have. */
  needs: readonly RowField[];
  /** Its names in published results; lm-evaluation-harness has the first. */
  publishedAs: readonly string[];
  /** Whether datasets have it that declare no metrics. */
  usual: boolean;
}

/** Every metric of the worker, the usual ones first and in their order. */
export const metrics: readonly KnownMetric[] = workerRegistry.metrics;

/** The record of a metric by its name here or in published results; undefined for one that the worker does not have. */
export function knownMetric(name: string): KnownMetric | undefined {
  return metrics.find((metric) => metric.name === name || metric.publishedAs.includes(name));
}
