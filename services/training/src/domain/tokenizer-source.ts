import { artifactReference, PreparedSetId } from '@amuro/contracts';
import { z } from 'zod';

export const TokenizerSource = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('file'),
      path: z
        .string()
        .min(1)
        .describe(
          'A tokenizer.json on the host of the service, under `AMURO_ROOTS`, or a directory that holds one.',
        ),
    }),
    z.strictObject({
      kind: z.literal('train'),
      preparedSet: artifactReference(PreparedSetId).describe(
        'The set to learn the vocabulary from, and the datasets peer that has it.',
      ),
      vocabularySize: z.int().min(300).max(1_000_000).describe('Entries of the vocabulary, in tokens.'),
    }),
  ])
  .meta({ id: 'TokenizerSource', description: 'Where the tokenizer comes from: a file, or training.' });
export type TokenizerSource = z.infer<typeof TokenizerSource>;
