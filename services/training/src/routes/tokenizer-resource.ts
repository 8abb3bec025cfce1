import { JobFields, Key, TokenizerId } from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf, settledJobFields, type JobStore } from '@amuro/jobs';
import { TokenizerSource } from '../domain/tokenizer-source.ts';
import type { StoredTokenizer } from '../store/tokenizer-store.ts';
import { idExamples, jobExample } from './examples.ts';

export const TokenizerResource = z
  .strictObject({
    id: TokenizerId,
    key: Key,
    ...JobFields,
    source: TokenizerSource,
    vocabularySize: z
      .int()
      .positive()
      .nullable()
      .describe('Entries of the vocabulary, in tokens; null until it is ready.'),
    links: z
      .strictObject({
        self: z.string().describe('Path of the tokenizer.'),
        events: z.string().describe('Path of its events.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'Tokenizer', description: 'A tokenizer.' });
export type TokenizerResource = z.infer<typeof TokenizerResource>;

export function tokenizerResource(stored: StoredTokenizer, jobs: JobStore): TokenizerResource {
  const { id, key, source, vocabularySize, createdAt } = stored;
  const job = jobs.get(id);
  const self = `/v1/tokenizers/${id}`;
  const fields = job ? jobFieldsOf(job) : settledJobFields(createdAt);
  return { id, key, ...fields, source, vocabularySize, links: { self, events: `${self}/events` } };
}

export const tokenizerExample: TokenizerResource = {
  id: idExamples.tokenizer,
  key: idExamples.key,
  ...jobExample,
  source: {
    kind: 'train',
    preparedSet: { id: idExamples.preparedSet, peer: 'datasets' },
    vocabularySize: 1000,
  },
  vocabularySize: 1000,
  links: {
    self: `/v1/tokenizers/${idExamples.tokenizer}`,
    events: `/v1/tokenizers/${idExamples.tokenizer}/events`,
  },
};
