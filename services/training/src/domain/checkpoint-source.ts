import { JsonObject, Name, RepositoryName, TokenizerId, TrainingRunId } from '@amuro/contracts';
import { z } from 'zod';

const Directory = z.strictObject({
  kind: z.literal('directory'),
  path: z
    .string()
    .min(1)
    .describe('A directory that `from_pretrained` loads, on the host of the service, under `AMURO_ROOTS`.'),
});
const RandomStart = z.strictObject({
  kind: z.literal('random-start'),
  config: JsonObject.describe("Transformers configuration; a missing vocabulary size is the tokenizer's."),
  tokenizer: z.strictObject({ id: TokenizerId }).describe('The tokenizer of the model.'),
  seed: z.int().nonnegative().default(0).describe('Seed of the random weights.'),
});
const Trained = z.strictObject({
  kind: z.literal('training-run'),
  runId: TrainingRunId,
  step: z.int().nonnegative().describe('Optimizer step of the run.'),
});
const Shipped = z.strictObject({
  kind: z.literal('shipped'),
  series: Name.describe('Name of the series.'),
  revision: Name.describe('Revision of the point.'),
});

const Hub = z.strictObject({
  kind: z.literal('hub'),
  repository: RepositoryName,
  revision: z.string().min(1).describe('Branch or tag that was pinned.'),
  commit: z.string().describe('Commit that it was pinned to.'),
});

export const CheckpointRequestSource = z.discriminatedUnion('kind', [Directory, RandomStart]).meta({
  id: 'CheckpointRequestSource',
  description: 'Where the weights come from: a directory, or a random start.',
});
export type CheckpointRequestSource = z.infer<typeof CheckpointRequestSource>;
export type RandomStart = z.infer<typeof RandomStart>;

export const CheckpointSource = z
  .discriminatedUnion('kind', [Directory, RandomStart, Trained, Shipped, Hub])
  .meta({ id: 'CheckpointSource', description: 'Where the weights came from.' });
export type CheckpointSource = z.infer<typeof CheckpointSource>;
