import { z } from 'zod';
import { TrainingMethod, usualTrainingMethod } from './training-method.ts';
import { Dtype } from './vocabulary.ts';

export const Recipe = z
  .strictObject({
    stage: z
      .enum(['pretrain', 'finetune'])
      .describe('Whether the run pre-trains on a corpus or fine-tunes on rows.'),
    method: TrainingMethod.default(usualTrainingMethod).describe('Which weights learn, and how.'),
    learningRate: z.number().positive().max(1).describe('Peak learning rate.'),
    epochs: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe('Passes over the rows; to pre-train, give `steps`. Exactly one of the two.'),
    steps: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe('Optimizer steps. Give exactly one of `epochs` and `steps`.'),
    batchSize: z.int().positive().max(65536).default(8).describe('Examples of one optimizer step.'),
    sequenceLength: z
      .int()
      .min(8)
      .nullable()
      .default(null)
      .describe('Length of one pre-training example, in tokens; null to fine-tune, where examples are rows.'),
    warmupFraction: z
      .number()
      .min(0)
      .max(1)
      .default(0.03)
      .describe('Part of the steps that warm up the learning rate, from 0 to 1.'),
    schedule: z
      .enum(['linear', 'constant'])
      .default('linear')
      .describe('How the learning rate changes after the warm-up: decay to 0, or constant.'),
    beta1: z.number().min(0).max(1).default(0.9).describe("AdamW's decay of the mean gradient."),
    beta2: z.number().min(0).max(1).default(0.999).describe("AdamW's decay of the mean squared gradient."),
    epsilon: z.number().positive().default(1e-8).describe("AdamW's term against division by zero."),
    weightDecay: z.number().min(0).default(0).describe("AdamW's decoupled weight decay."),
    maxGradNorm: z
      .number()
      .positive()
      .nullable()
      .default(null)
      .describe('Norm that the gradient is clipped to; null: no clipping.'),
    protocol: z
      .enum(['corrected', 'paper'])
      .default('corrected')
      .describe(
        '`corrected`: loss per token of the batch, warm-up rounded up. `paper`: mean of the means of the rows, warm-up rounded down.',
      ),
    dtype: Dtype.default('float32').describe('Type of the numbers that compute.'),
    trainSeed: z
      .int()
      .nonnegative()
      .default(0)
      .describe('Seed of the order of the examples and of all other chance in training.'),
    checkpointSteps: z
      .array(z.int().nonnegative())
      .default([])
      .describe('Steps whose checkpoints are kept besides the last; 0 keeps the start.'),
  })
  .describe(
    "How a training run learns; everything that changes a weight is here. The defaults are the paper's.",
  );
export type Recipe = z.infer<typeof Recipe>;
export type RecipeInput = z.input<typeof Recipe>;
