import { CheckpointId, Name, TokenizerId } from '@amuro/contracts';
import { z } from 'zod';

export const ChatTemplateReference = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('tokenizer'),
      peer: Name.describe('The training peer that has it.'),
      id: TokenizerId,
    }),
    z.strictObject({
      kind: z.literal('checkpoint'),
      peer: Name.describe('The training peer that has it.'),
      id: CheckpointId,
    }),
  ])
  .meta({
    id: 'ChatTemplateReference',
    description: 'A tokenizer or checkpoint of a training peer that carries a chat template.',
  });
export type ChatTemplateReference = z.infer<typeof ChatTemplateReference>;
