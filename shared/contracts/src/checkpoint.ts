import { z } from 'zod';
import { AcceptedFindings } from './accepted-findings.ts';
import { CheckpointId, Name, SeriesId, Sha256, TokenizerId, TrainingRunId } from './ids.ts';
import { JsonObject } from './json.ts';
import { Point } from './point.ts';
import { PreparedSetManifest } from './prepared-set.ts';
import { Recipe } from './recipe.ts';
import { FileEntry } from './vocabulary.ts';

export const SeriesPoint = Point.extend({ seriesId: SeriesId, seriesName: Name });
export type SeriesPoint = z.infer<typeof SeriesPoint>;

/** One training run on the way from a registered or random start to a checkpoint. */
export const TuningStep = z.strictObject({
  runId: TrainingRunId,
  runKey: Sha256,
  fromCheckpoint: z.strictObject({ id: CheckpointId, key: Sha256 }),
  preparedSet: PreparedSetManifest,
  acceptedFindings: AcceptedFindings.optional(),
  recipe: Recipe,
  /** Step of that run whose weights these are. */
  step: z.int().nonnegative(),
});
export type TuningStep = z.infer<typeof TuningStep>;

export const CheckpointOrigin = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('registered'),
    location: z.string(),
    /** What was converted before it could be used, such as `pickled-weights`; absent for files used as they are. */
    converted: z.array(z.string()).optional(),
  }),
  z.strictObject({
    kind: z.literal('random-start'),
    config: JsonObject,
    tokenizer: z.strictObject({ id: TokenizerId, key: Sha256 }),
    seed: z.int().nonnegative(),
  }),
  z.strictObject({ kind: z.literal('training-run') }),
]);

/** Weights + tokenizer at one point: a directory that `from_pretrained` loads. */
export const CheckpointManifest = z.strictObject({
  kind: z.literal('checkpoint'),
  id: CheckpointId,
  key: Sha256,
  digest: Sha256,
  modelType: z.string(),
  parameters: z.int().positive(),
  vocabularySize: z.int().positive(),
  contextLength: z.int().positive(),
  origin: CheckpointOrigin,
  /** The series points whose weights these are based on: the place in pre-training. */
  points: z.array(SeriesPoint),
  /** Training runs since the origin, oldest first; empty for a registered or random start. */
  lineage: z.array(TuningStep),
  files: z.array(FileEntry),
});
export type CheckpointManifest = z.infer<typeof CheckpointManifest>;

/** What a training run produced besides its weights. */
export const TrainingFacts = z.strictObject({
  /** Optimizer steps, and how many of them warmed up. */
  steps: z.int().positive(),
  warmupSteps: z.int().nonnegative(),
  /** Examples of one pass: rows, or blocks of a corpus. */
  examples: z.int().positive(),
  /** Rows longer than the context; the first of them named. */
  skippedRows: z.int().nonnegative(),
  skipped: z.array(JsonObject),
  finalLoss: z.number().nullable(),
});
export type TrainingFacts = z.infer<typeof TrainingFacts>;

export const TrainingRunManifest = z.strictObject({
  kind: z.literal('training-run'),
  id: TrainingRunId,
  key: Sha256,
  recipe: Recipe,
  base: CheckpointManifest,
  preparedSet: PreparedSetManifest,
  acceptedFindings: AcceptedFindings.optional(),
  checkpoints: z.array(
    z.strictObject({ step: z.int().nonnegative(), checkpointId: CheckpointId, digest: Sha256 }),
  ),
  facts: TrainingFacts,
  digest: Sha256,
  files: z.array(FileEntry),
});
export type TrainingRunManifest = z.infer<typeof TrainingRunManifest>;
