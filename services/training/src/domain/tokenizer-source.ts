import { artifactReference, PreparedSetId } from '@amuro/contracts';
import { z } from 'zod';

export const TokenizerSource = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('file'),
      /** A tokenizer.json, or a directory that holds one, under a directory of `AMURO_ROOTS`. */
      path: z.string().min(1),
    }),
    z.strictObject({
      kind: z.literal('train'),
      preparedSet: artifactReference(PreparedSetId),
      vocabularySize: z.int().min(300).max(1_000_000),
    }),
  ])
  .meta({ id: 'TokenizerSource' });
export type TokenizerSource = z.infer<typeof TokenizerSource>;
