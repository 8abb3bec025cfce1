import {
  AcceptedFindings,
  Baseline,
  CheckpointId,
  Format,
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

export const Interval = z.strictObject({
  low: z.number(),
  high: z.number(),
  level: z.number(),
  method: z.literal('percentile-bootstrap'),
  resamples: z.int().positive(),
  /** First 128 bits start the generator; made from the keys of what is estimated. */
  seed: Sha256,
});

/** What was scored: weights on their way from a point of a series, or a surface rule. */
export const MeasuredSubject = z.discriminatedUnion('kind', [
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
        acceptedFindings: AcceptedFindings.optional(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('baseline'),
    baseline: Baseline,
    trainedOn: z.strictObject({ dataset: Name, preparedSetId: PreparedSetId }),
  }),
]);
export type MeasuredSubject = z.infer<typeof MeasuredSubject>;

export const MeasuredEvaluation = z.strictObject({
  dataset: Name,
  task: Task,
  role: Role,
  split: Name,
  format: Format,
  protocol: Protocol,
  shots: z.int(),
  shotSeed: z.int(),
  size: z.int().nullable(),
  sampleSeed: z.int(),
  method: Method,
  overflow: Overflow,
  maxNewTokens: z.int().nullable(),
  dtype: Dtype,
  preparedSetId: PreparedSetId,
  /** Errors of the set that were known and accepted when it was scored. */
  acceptedFindings: AcceptedFindings.optional(),
});
export type MeasuredEvaluation = z.infer<typeof MeasuredEvaluation>;

/** One metric of one scoring run. */
export const Measurement = z.strictObject({
  id: MeasurementId,
  key: Sha256,
  metric: Name,
  /** Whether it is the dataset's main metric, by which chance levels and verdict rules go. */
  primary: z.boolean(),
  value: z.number(),
  /** Rows that the value is the mean of. */
  n: z.int().positive(),
  standardError: z.number().nullable(),
  interval: Interval,
  chanceLevel: z.number().nullable(),
  verdict: Verdict,
  scoringRun: z.strictObject({ id: ScoringRunId, key: Sha256, digest: Sha256, peer: Name }),
  subject: MeasuredSubject,
  evaluation: MeasuredEvaluation,
  /** The measurement of the same key that was here first; set where the bytes of the two results differ. */
  replicateOf: MeasurementId.nullable(),
});
export type Measurement = z.infer<typeof Measurement>;
