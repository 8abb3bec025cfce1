import { z } from 'zod';
import { workerRegistry } from './generated/worker-registry.ts';
import { Name } from './ids.ts';
import type { Method, RowField } from './method.ts';

export const ClassValue = z
  .strictObject({
    label: z.string().describe('Value of the gold label.'),
    value: z.number().describe('Value of the metric over the rows with this label.'),
    rows: z.int().positive().describe('Number of these rows.'),
  })
  .describe('A metric over the rows of one gold label.');
export type ClassValue = z.infer<typeof ClassValue>;

export const MetricRecord = z
  .strictObject({
    name: Name.describe('Name of the metric.'),
    label: z.string().min(1).describe('Name for people.'),
    range: z
      .strictObject({
        low: z.number().nullable().describe('Lowest possible value; null: unbounded.'),
        high: z.number().nullable().describe('Highest possible value; null: unbounded.'),
      })
      .describe('Lowest and highest possible value.'),
    higherIsBetter: z.boolean().describe('Whether a higher value is better.'),
    aggregation: z
      .enum(['mean', 'ratio-of-sums', 'corpus'])
      .describe(
        'How the values of rows become the value of a set: their mean, a ratio of sums, or a corpus value that only the worker computes.',
      ),
    unit: z.string().nullable().describe('Unit of the value; null for a plain number.'),
    sharesChance: z.boolean().describe('Whether the chance level of the dataset applies to this metric.'),
    version: z.int().positive().describe('Version of the definition; a change of meaning raises it.'),
    corpus: z
      .strictObject({
        value: z.number().describe('Value of the metric over all rows, in `unit`.'),
        standardError: z
          .number()
          .nullable()
          .describe('Standard error of the value by the jackknife, in `unit`; null where it is undefined.'),
        perClass: z
          .array(ClassValue)
          .optional()
          .describe('Of `balanced-accuracy`: the accuracy of every gold label that occurs.'),
      })
      .optional()
      .describe('Value of the set, for the aggregation `corpus`.'),
  })
  .describe("What a reader of a metric's values must know.");
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
