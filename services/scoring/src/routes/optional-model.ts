import { z } from '@amuro/http';

export const optionalModel = z
  .string()
  .min(1)
  .nullable()
  .default(null)
  .describe('The model; null: the tokenizer that all models in use have, or all checkpoints.');
