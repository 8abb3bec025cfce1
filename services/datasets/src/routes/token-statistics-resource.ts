import {
  Finding,
  JobFields,
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

const LengthSummary = z.strictObject({
  min: z.int(),
  median: z.int(),
  p95: z.int(),
  max: z.int(),
  total: z.int(),
});

const TokenLengths = z.strictObject({
  rows: z.int().positive(),
  vocabularySize: z.int().positive(),
  /** Tokens behind the prompt: what is learned, else the longest label or choice, else the reference. */
  completion: LengthSummary,
  /** Tokens of each exemplar by itself. */
  exemplars: z.array(z.int().nonnegative()),
  /** By the number of exemplars before each prompt: every one up to eight, of more exemplars the powers of two and all. */
  contexts: z.array(
    z.strictObject({
      shots: z.int().nonnegative(),
      prompt: LengthSummary,
      /** Prompt and completion, tokenised as one text. */
      whole: LengthSummary,
      /** The five longest rows, by `whole`. */
      longest: z.array(LongRow),
    }),
  ),
  labels: z.array(LabelTokens),
  findings: z.array(Finding),
});

export const Overflow = z.strictObject({
  contextLength: z.int().positive(),
  /** Null: the completion must fit instead. */
  maxNewTokens: z.int().positive().nullable(),
  of: z.int().positive(),
  byShots: z.array(z.strictObject({ shots: z.int().nonnegative(), rows: z.int().nonnegative() })),
});

export const TokenStatistics = z
  .strictObject({
    id: TokenStatisticsId,
    key: Sha256,
    preparedSet: z.strictObject({ id: PreparedSetId, key: Sha256 }),
    tokenizer: TokenizerReference,
    tokenizerDigest: Sha256,
    ...JobFields,
    /** Null until it has succeeded. */
    lengths: TokenLengths.nullable(),
    /** Rows that do not fit; null unless `contextLength` was asked for. */
    overflow: Overflow.nullable(),
    links: z.strictObject({ self: z.string(), events: z.string(), preparedSet: z.string() }),
  })
  .meta({ id: 'TokenStatistics' });

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
