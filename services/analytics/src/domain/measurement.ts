import {
  AcceptedFindings,
  Baseline,
  CheckpointId,
  Format,
  ImportId,
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
  Dtype,
  Verdict,
} from '@amuro/contracts';
import { z } from 'zod';
import { MetricScale } from './metric-scale.ts';
import { Place } from './published/published-source.ts';

const bounds = { low: z.number(), high: z.number(), level: z.number() };

export const Interval = z
  .discriminatedUnion('method', [
    z.strictObject({
      ...bounds,
      method: z.literal('percentile-bootstrap'),
      resamples: z.int().positive(),
      /** First 128 bits start the generator; made from the keys of what is estimated. */
      seed: Sha256,
    }),
    /** The same, whole groups of rows drawn at once. */
    z.strictObject({
      ...bounds,
      method: z.literal('cluster-bootstrap'),
      resamples: z.int().positive(),
      seed: Sha256,
    }),
    /** Value ± 1.96 standard errors: for published values, whose rows are not at hand. */
    z.strictObject({ ...bounds, method: z.literal('normal') }),
  ])
  .meta({ id: 'Interval' });
export type Interval = z.infer<typeof Interval>;

/** What was scored: weights on their way from a point of a series, or a surface rule. */
export const MeasuredSubject = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('checkpoint'),
      checkpointId: CheckpointId,
      points: z.array(SeriesPoint),
      /** Training runs since the start, oldest first; empty for a base checkpoint. */
      tuning: z.array(
        z.strictObject({
          dataset: Name,
          task: Task,
          rows: z.int(),
          step: z.int(),
          /** Absent where an earlier version took the run in. */
          learningRate: z.number().optional(),
          epochs: z.int().nullable().optional(),
          trainSeed: z.int().optional(),
          acceptedFindings: AcceptedFindings.optional(),
        }),
      ),
    }),
    z.strictObject({
      kind: z.literal('baseline'),
      baseline: Baseline,
      trainedOn: z.strictObject({ dataset: Name, preparedSetId: PreparedSetId }),
    }),
    z.strictObject({
      kind: z.literal('published'),
      /** As the file writes it. */
      model: z.string(),
      points: z.array(SeriesPoint),
      tuning: z.array(
        z.strictObject({
          dataset: Name,
          task: Task,
          epochs: z.number().nullable(),
          learningRate: z.number().nullable(),
        }),
      ),
    }),
  ])
  .meta({ id: 'MeasuredSubject' });
export type MeasuredSubject = z.infer<typeof MeasuredSubject>;

/** What a published result does not tell is null. */
export const MeasuredEvaluation = z.strictObject({
  dataset: Name,
  task: Task,
  role: Role,
  split: Name.nullable(),
  format: Format,
  protocol: Protocol.nullable(),
  shots: z.int(),
  shotSeed: z.int().nullable(),
  size: z.int().nullable(),
  sampleSeed: z.int().nullable(),
  method: Method.nullable(),
  overflow: Overflow.nullable(),
  maxNewTokens: z.int().nullable(),
  dtype: Dtype.nullable(),
  preparedSetId: PreparedSetId.nullable(),
  /** Errors of the set that were known and accepted when it was scored. */
  acceptedFindings: AcceptedFindings.optional(),
});
export type MeasuredEvaluation = z.infer<typeof MeasuredEvaluation>;

/** One metric of one scoring run, or one published value. */
export const Measurement = z.strictObject({
  id: MeasurementId,
  key: Sha256,
  /** Semantics version by which it was measured. */
  version: z.int().positive(),
  metric: Name,
  /** How its values are read: range, direction, unit. */
  scale: MetricScale,
  /** Whether it is the dataset's main metric, by which chance levels and verdict rules go. */
  primary: z.boolean(),
  value: z.number(),
  /** Rows behind the value; null where a published value does not say. */
  n: z.int().positive().nullable(),
  standardError: z.number().nullable(),
  interval: Interval.nullable(),
  chanceLevel: z.number().nullable(),
  verdict: Verdict,
  /** One of the two is set: the run that was scored, or where the value was published. */
  scoringRun: z.strictObject({ id: ScoringRunId, key: Sha256, digest: Sha256, peer: Name }).nullable(),
  published: Place.extend({ importId: ImportId }).nullable(),
  subject: MeasuredSubject,
  evaluation: MeasuredEvaluation,
  /** The measurement of the same key that was here first; set where the bytes of the two results differ. */
  replicateOf: MeasurementId.nullable(),
});
export type Measurement = z.infer<typeof Measurement>;
