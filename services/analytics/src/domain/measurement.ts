import {
  AcceptedFindings,
  Baseline,
  CheckpointId,
  ClassValue,
  Digest,
  Dtype,
  Format,
  ImportId,
  Key,
  MeasurementId,
  Method,
  Name,
  Overflow,
  PreparedSetId,
  Protocol,
  Role,
  ScoringRunId,
  SeriesPoint,
  Sha256,
  Task,
  Verdict,
} from '@amuro/contracts';
import { z } from 'zod';
import { MetricScale } from './metric-scale.ts';
import { Place } from './published/published-source.ts';

const bounds = {
  low: z.number().describe('Lower end, in the unit of the value.'),
  high: z.number().describe('Upper end, in the unit of the value.'),
  level: z.number().describe('Confidence level, such as 0.95.'),
};

export const Interval = z
  .discriminatedUnion('method', [
    z.strictObject({
      ...bounds,
      method: z.literal('percentile-bootstrap'),
      resamples: z.int().positive().describe('Number of bootstrap resamples.'),
      seed: Sha256.describe('Seed of the resamples, made from the keys of what is estimated.'),
    }),
    /** The same, drawing whole groups of rows. */
    z.strictObject({
      ...bounds,
      method: z.literal('cluster-bootstrap'),
      resamples: z.int().positive().describe('Number of bootstrap resamples.'),
      seed: Sha256.describe('Seed of the resamples, made from the keys of what is estimated.'),
    }),
    /** Value ± 1.96 standard errors, within the metric's range. */
    z.strictObject({ ...bounds, method: z.literal('normal') }),
    /** Wilson's interval, used if few rows have either outcome, or all agree. */
    z.strictObject({ ...bounds, method: z.literal('wilson') }),
    /** The same on the effective number of independent rows, if rows share groups. */
    z.strictObject({ ...bounds, method: z.literal('cluster-wilson') }),
    /** For a difference of paired proportions with few changes. */
    z.strictObject({ ...bounds, method: z.literal('bonett-price') }),
  ])
  .meta({
    id: 'Interval',
    description:
      'A confidence interval: by bootstrap over rows, by bootstrap over groups of rows, or value ± 1.96 standard errors.',
  });
export type Interval = z.infer<typeof Interval>;

export const MeasuredSubject = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('checkpoint'),
      checkpointId: CheckpointId,
      points: z.array(SeriesPoint).describe('Points of series that the weights began with.'),
      tuning: z
        .array(
          z.strictObject({
            dataset: Name.describe('Name of the dataset that it learned from.'),
            task: Task,
            rows: z.int().describe('Rows that it learned from.'),
            step: z.int().describe('Optimizer step of the run whose weights these are.'),
            learningRate: z.number().optional().describe('Peak learning rate; absent or null where unknown.'),
            epochs: z
              .int()
              .nullable()
              .optional()
              .describe('Passes over the rows; absent or null where unknown.'),
            trainSeed: z.int().optional().describe('Seed of the run; absent where unknown.'),
            acceptedFindings: AcceptedFindings.optional(),
          }),
        )
        .describe('Training runs since then, oldest first; empty for a base checkpoint.'),
    }),
    z.strictObject({
      kind: z.literal('baseline'),
      baseline: Baseline.describe('The surface rule.'),
      trainedOn: z
        .strictObject({ dataset: Name.describe('Name of its dataset.'), preparedSetId: PreparedSetId })
        .describe('The set that the rule was fitted on.'),
    }),
    z.strictObject({
      kind: z.literal('published'),
      model: z.string().describe('Name of the model, as the file writes it.'),
      points: z.array(SeriesPoint).describe('Points of series that the weights began with.'),
      tuning: z
        .array(
          z.strictObject({
            dataset: Name.describe('Name of the dataset that it learned from.'),
            task: Task,
            epochs: z.number().nullable().describe('Passes over the rows; absent or null where unknown.'),
            learningRate: z.number().nullable().describe('Peak learning rate; absent or null where unknown.'),
          }),
        )
        .describe('Training runs since then, oldest first; empty for a base checkpoint.'),
    }),
  ])
  .meta({ id: 'MeasuredSubject', description: 'What was scored.' });
export type MeasuredSubject = z.infer<typeof MeasuredSubject>;

export const MeasuredEvaluation = z
  .strictObject({
    dataset: Name.describe('Name of the dataset.'),
    task: Task,
    role: Role,
    split: Name.nullable().describe('Its split.'),
    format: Format,
    protocol: Protocol.nullable().describe("Whether the set follows the corrected or the paper's protocol."),
    shots: z.int().describe('Exemplars before each prompt.'),
    shotSeed: z.int().nullable().describe('Seed that drew the exemplars.'),
    size: z.int().nullable().describe('Rows that the sample was to have; null: all.'),
    sampleSeed: z.int().nullable().describe('Seed that sampled the rows.'),
    method: Method.nullable().describe('How the model was asked.'),
    overflow: Overflow.nullable().describe('What happened to rows that did not fit the context.'),
    maxNewTokens: z.int().nullable().describe('Most tokens generated per row.'),
    beams: z
      .union([z.int(), z.literal('exact')])
      .optional()
      .describe('Beginnings of labels that a search kept; absent: as many as usual, or no search.'),
    dtype: Dtype.nullable().describe('Type of the numbers that computed.'),
    preparedSetId: PreparedSetId.nullable().describe('The prepared set.'),
    /** Known errors of the set that were accepted when it was scored. */
    acceptedFindings: AcceptedFindings.optional(),
  })
  .describe('What it was scored on, and how; null where a published result does not say.');
export type MeasuredEvaluation = z.infer<typeof MeasuredEvaluation>;

export const Measurement = z
  .strictObject({
    id: MeasurementId,
    key: Key,
    version: z.int().positive().describe("Version of the metric's definition by which it was measured."),
    metric: Name.describe('Name of the metric.'),
    scale: MetricScale.describe('How values of the metric are read: range, direction and unit.'),
    primary: z
      .boolean()
      .describe("Whether this is the dataset's main metric, which chance levels and verdicts apply to."),
    value: z.number().describe('Value of the metric, in its unit.'),
    n: z
      .int()
      .positive()
      .nullable()
      .describe('Rows that the value summarises; null where a published value does not say.'),
    standardError: z
      .number()
      .nullable()
      .describe('Standard error of the value, in its unit; null where unknown.'),
    interval: Interval.nullable().describe('Confidence interval of the value; null where unknown.'),
    chanceLevel: z.number().nullable().describe('Value expected from guessing; null where there is none.'),
    perClass: z
      .array(ClassValue)
      .optional()
      .describe('The value over the rows of each gold label; absent where the metric has none.'),
    verdict: Verdict,
    scoringRun: z
      .strictObject({
        id: ScoringRunId,
        key: Key,
        digest: Digest,
        peer: Name.describe('The scoring peer that has it.'),
      })
      .nullable()
      .describe('The run that was scored; null for a published value.'),
    published: Place.extend({ importId: ImportId })
      .nullable()
      .describe('Where the value was published; null for a scored one.'),
    subject: MeasuredSubject.describe('What was scored.'),
    evaluation: MeasuredEvaluation.describe('What it was scored on, and how.'),
    replicateOf: MeasurementId.nullable().describe(
      'The first measurement of the same key, if its result has other bytes; else null.',
    ),
  })
  .describe('One metric of one scoring run, or one published value.');
export type Measurement = z.infer<typeof Measurement>;

/** A measurement in a bundle: those of earlier versions state neither version nor scale. */
export const BundledMeasurement = Measurement.partial({ scale: true }).extend({
  version: z.int().positive().default(1),
});
export type BundledMeasurement = z.infer<typeof BundledMeasurement>;
