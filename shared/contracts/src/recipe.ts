import { z } from 'zod';
import { TrainingMethod, usualTrainingMethod } from './training-method.ts';
import { Dtype } from './vocabulary.ts';

/**
 * How a training run learns; everything that changes a weight is here.
 * Defaults follow the paper (AdamW 0.9 / 0.999 / 1e-8, linear decay after 3 % of warm-up, no clipping).
 */
export const Recipe = z.strictObject({
  stage: z.enum(['pretrain', 'finetune']),
  method: TrainingMethod.default(usualTrainingMethod),
  learningRate: z.number().positive().max(1),
  /** Passes over the rows; for `pretrain` give `steps` instead. */
  epochs: z.int().positive().nullable().default(null),
  /** Optimizer steps; exactly one of `epochs` and `steps` is given. */
  steps: z.int().positive().nullable().default(null),
  /** Examples in one optimizer step. */
  batchSize: z.int().positive().max(65536).default(8),
  /** Tokens of one pre-training example; null for fine-tuning, whose examples are rows. */
  sequenceLength: z.int().min(8).nullable().default(null),
  warmupFraction: z.number().min(0).max(1).default(0.03),
  schedule: z.enum(['linear', 'constant']).default('linear'),
  beta1: z.number().min(0).max(1).default(0.9),
  beta2: z.number().min(0).max(1).default(0.999),
  epsilon: z.number().positive().default(1e-8),
  weightDecay: z.number().min(0).default(0),
  maxGradNorm: z.number().positive().nullable().default(null),
  /** `corrected`: loss per token over the batch, warm-up ceil; `paper`: mean over rows of row means, warm-up floor. */
  protocol: z.enum(['corrected', 'paper']).default('corrected'),
  dtype: Dtype.default('float32'),
  trainSeed: z.int().nonnegative().default(0),
  /** Steps whose checkpoints are kept, in addition to the last; 0 keeps the start. */
  checkpointSteps: z.array(z.int().nonnegative()).default([]),
});
export type Recipe = z.infer<typeof Recipe>;
export type RecipeInput = z.input<typeof Recipe>;
