import { CheckpointId, Name, TokenizerId } from '@amuro/contracts';
import { z } from 'zod';

/** A tokenizer of a training peer, or a checkpoint of it with its own, that carries a chat template. */
export const ChatTemplateReference = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('tokenizer'), peer: Name, id: TokenizerId }),
    z.strictObject({ kind: z.literal('checkpoint'), peer: Name, id: CheckpointId }),
  ])
  .meta({ id: 'ChatTemplateReference' });
export type ChatTemplateReference = z.infer<typeof ChatTemplateReference>;
