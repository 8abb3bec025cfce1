import { CheckpointId, Name, TokenizerId, UploadId } from '@amuro/contracts';
import { z } from 'zod';

export const TokenizerReference = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('file'),
      path: z
        .string()
        .min(1)
        .describe(
          'File on the host of the service, under `AMURO_ROOTS`, or a directory that contains a tokenizer.json.',
        ),
    }),
    z.strictObject({ kind: z.literal('upload'), uploadId: UploadId }),
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
    id: 'TokenizerReference',
    description:
      'A tokenizer.json: a file, an upload, or the one of a tokenizer or checkpoint of a training peer.',
  });
export type TokenizerReference = z.infer<typeof TokenizerReference>;
export type ReferenceOf<K extends TokenizerReference['kind']> = Extract<TokenizerReference, { kind: K }>;
