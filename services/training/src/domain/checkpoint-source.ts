import { JsonObject, Name, TokenizerId, TrainingRunId } from '@amuro/contracts';
import { z } from 'zod';

const Directory = z.strictObject({
  kind: z.literal('directory'),
  /** A directory that `from_pretrained` loads, under a directory of `AMURO_ROOTS`. */
  path: z.string().min(1),
});
const RandomStart = z.strictObject({
  kind: z.literal('random-start'),
  /** A transformers configuration; the vocabulary size is the tokenizer's where it is left out. */
  config: JsonObject,
  tokenizer: z.strictObject({ id: TokenizerId }),
  seed: z.int().nonnegative().default(0),
});
const Trained = z.strictObject({
  kind: z.literal('training-run'),
  runId: TrainingRunId,
  step: z.int().nonnegative(),
});
const Shipped = z.strictObject({ kind: z.literal('shipped'), series: Name, revision: Name });

/** What may be asked for. */
export const CheckpointRequestSource = z
  .discriminatedUnion('kind', [Directory, RandomStart])
  .meta({ id: 'CheckpointRequestSource' });
export type CheckpointRequestSource = z.infer<typeof CheckpointRequestSource>;
export type RandomStart = z.infer<typeof RandomStart>;

/** Where a stored checkpoint came from. */
export const CheckpointSource = z
  .discriminatedUnion('kind', [Directory, RandomStart, Trained, Shipped])
  .meta({ id: 'CheckpointSource' });
export type CheckpointSource = z.infer<typeof CheckpointSource>;
