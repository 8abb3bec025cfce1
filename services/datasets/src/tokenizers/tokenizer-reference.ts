import { CheckpointId, Name, TokenizerId, UploadId } from '@amuro/contracts';
import { z } from 'zod';

/** A tokenizer.json: a file under `AMURO_ROOTS`, an upload, or that of a tokenizer or checkpoint of a training peer. */
export const TokenizerReference = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('file'),
      /** The file, or a directory that holds one of the name. */
      path: z.string().min(1),
    }),
    z.strictObject({ kind: z.literal('upload'), uploadId: UploadId }),
    z.strictObject({ kind: z.literal('tokenizer'), peer: Name, id: TokenizerId }),
    z.strictObject({ kind: z.literal('checkpoint'), peer: Name, id: CheckpointId }),
  ])
  .meta({ id: 'TokenizerReference' });
export type TokenizerReference = z.infer<typeof TokenizerReference>;
export type ReferenceOf<K extends TokenizerReference['kind']> = Extract<TokenizerReference, { kind: K }>;
