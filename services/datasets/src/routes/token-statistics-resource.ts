import {
  Finding,
  JobFields,
  Key,
  LabelTokens,
  LongRow,
  PreparedSetId,
  Sha256,
  TokenStatisticsId,
} from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf } from '@amuro/jobs';
import type { FoundTokenStatistics } from '../actions/find-token-statistics.ts';
import { sharedFirstTokens } from '../domain/tokens/shared-first-tokens.ts';
import { summariseLengths } from '../domain/tokens/summarise-lengths.ts';
import { TokenizerReference } from '../tokenizers/tokenizer-reference.ts';
import { preparedSetExample } from './prepared-set-resource.ts';

const LengthSummary = z
  .strictObject({
    min: z.int().describe('Shortest, in tokens.'),
    median: z.int().describe('Median, in tokens.'),
    p95: z.int().describe('95th percentile, in tokens.'),
    max: z.int().describe('Longest, in tokens.'),
    total: z.int().describe('All rows together, in tokens.'),
  })
  .describe('Lengths of rows, in tokens.');

const TokenLengths = z
  .strictObject({
    rows: z.int().positive().describe('Number of rows.'),
    vocabularySize: z.int().positive().describe('Entries of the vocabulary, in tokens.'),
    completion: LengthSummary.describe(
      'Lengths after the prompt: of the target, otherwise of the longest label or choice, otherwise of the reference.',
    ),
    exemplars: z.array(z.int().nonnegative()).describe('Length of each exemplar, in tokens.'),
    contexts: z
      .array(
        z.strictObject({
          shots: z.int().nonnegative().describe('Exemplars before each prompt.'),
          prompt: LengthSummary.describe('Lengths of the prompts with their exemplars.'),
          whole: LengthSummary.describe('Lengths of prompt and completion, tokenised as one text.'),
          longest: z.array(LongRow).describe('The five longest rows, by `whole`.'),
        }),
      )
      .describe(
        'Lengths by the number of exemplars before each prompt: each up to eight, then powers of two, and all.',
      ),
    labels: z.array(LabelTokens).describe('The labels in tokens.'),
    findings: z.array(Finding).describe('What is wrong or remarkable about the tokens.'),
  })
  .describe('Lengths of the rows of a set, in tokens.');

export const Overflow = z
  .strictObject({
    contextLength: z.int().positive().describe('Length of the context, in tokens.'),
    maxNewTokens: z
      .int()
      .positive()
      .nullable()
      .describe('Tokens reserved for generation; null: the completion must fit instead.'),
    of: z.int().positive().describe('Number of all rows.'),
    byShots: z
      .array(
        z.strictObject({
          shots: z.int().nonnegative().describe('Exemplars before each prompt.'),
          rows: z.int().nonnegative().describe('Rows that do not fit.'),
        }),
      )
      .describe('Rows that do not fit, by the number of exemplars.'),
  })
  .describe('Rows that do not fit a context.');

export const TokenStatistics = z
  .strictObject({
    id: TokenStatisticsId,
    key: Key,
    preparedSet: z
      .strictObject({ id: PreparedSetId, key: Key })
      .describe('Path of the prepared set.')
      .describe('The set.'),
    tokenizer: TokenizerReference,
    tokenizerDigest: Sha256.describe('Sha256 of the tokenizer.json.'),
    ...JobFields,
    lengths: TokenLengths.nullable().describe('The lengths; null until it has succeeded.'),
    overflow: Overflow.nullable().describe('Rows that do not fit; null unless `contextLength` is given.'),
    links: z
      .strictObject({
        self: z.string().describe('Path of the statistics.'),
        events: z.string().describe('Path of their events.'),
        preparedSet: z.string().describe('Path of the prepared set.').describe('The set.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({
    id: 'TokenStatistics',
    description:
      'Lengths of a prepared set in the tokens of a tokenizer, and the progress of measuring them.',
  });

export function tokenStatisticsResource(
  { row, set, job, measured }: FoundTokenStatistics,
  overflow: z.output<typeof Overflow> | null = null,
): z.output<typeof TokenStatistics> {
  const { id, key, tokenizer, tokenizerDigest } = row;
  const self = `/v1/token-statistics/${id}`;
  return {
    id,
    key,
    preparedSet: { id: set.id, key: set.key },
    tokenizer,
    tokenizerDigest,
    ...jobFieldsOf(job),
    lengths: measured && lengthsOf(measured),
    overflow,
    links: { self, events: `${self}/events`, preparedSet: `/v1/prepared-sets/${set.id}` },
  };
}

function lengthsOf(measured: NonNullable<FoundTokenStatistics['measured']>): z.output<typeof TokenLengths> {
  const { rows, vocabularySize, completion, exemplars, contexts, labels } = measured;
  const finding = sharedFirstTokens(labels);
  return {
    rows,
    vocabularySize,
    completion: summariseLengths(completion),
    exemplars,
    contexts: contexts.map(({ prompt, whole, ...rest }) => ({
      ...rest,
      prompt: summariseLengths(prompt),
      whole: summariseLengths(whole),
    })),
    labels,
    findings: finding === null ? [] : [finding],
  };
}

const id = 'tst_mfrggzdfmztwq2lknnwg23tpob';
const self = `/v1/token-statistics/${id}`;
const summary = { min: 40, median: 62, p95: 118, max: 190, total: 26_240 };

export const tokenStatisticsExample: z.output<typeof TokenStatistics> = {
  id,
  key: preparedSetExample.key,
  preparedSet: { id: preparedSetExample.id, key: preparedSetExample.key },
  tokenizer: { kind: 'checkpoint', peer: 'training', id: 'ckp_mfrggzdfmztwq2lknnwg23tpob' },
  tokenizerDigest: preparedSetExample.key,
  status: 'succeeded',
  attempt: 1,
  progress: null,
  error: null,
  waitingFor: null,
  ledger: preparedSetExample.ledger,
  createdAt: '2026-01-31T12:00:00.000Z',
  startedAt: '2026-01-31T12:00:00.000Z',
  finishedAt: '2026-01-31T12:00:01.000Z',
  lengths: {
    rows: 400,
    vocabularySize: 50_280,
    completion: { min: 1, median: 1, p95: 2, max: 2, total: 533 },
    exemplars: [],
    contexts: [
      {
        shots: 0,
        prompt: summary,
        whole: { ...summary, max: 192 },
        longest: [{ line: 17, rowId: preparedSetExample.key, tokens: 192 }],
      },
    ],
    labels: [{ value: 'neutral', text: 'neutral', tokens: 1, firstToken: { id: 9238, text: ' neutral' } }],
    findings: [],
  },
  overflow: { contextLength: 2048, maxNewTokens: null, of: 400, byShots: [{ shots: 0, rows: 0 }] },
  links: { self, events: `${self}/events`, preparedSet: `/v1/prepared-sets/${preparedSetExample.id}` },
};
