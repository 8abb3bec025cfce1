import { JobFields, Sha256, TokenizerId } from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf, settledJobFields, type JobStore } from '@amuro/jobs';
import { TokenizerSource } from '../domain/tokenizer-source.ts';
import type { StoredTokenizer } from '../store/tokenizer-store.ts';
import { idExamples, jobExample } from './examples.ts';

export const TokenizerResource = z
  .strictObject({
    id: TokenizerId,
    key: Sha256,
    ...JobFields,
    source: TokenizerSource,
    /** Entries; null until it is ready. */
    vocabularySize: z.int().positive().nullable(),
    links: z.strictObject({ self: z.string(), events: z.string() }),
  })
  .meta({ id: 'Tokenizer' });
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
