import { z } from 'zod';
import { AcceptedFindings } from './accepted-findings.ts';
import { CheckpointManifest } from './checkpoint.ts';
import { Name, ScoringRunId, Sha256 } from './ids.ts';
import { PreparedSetManifest } from './prepared-set.ts';
import { Dtype, FileEntry, Method, Overflow } from './vocabulary.ts';

/** Surface rules that a model must beat. `field` limits a rule to one dataset column (hypothesis-only bias). */
export const BaselineRule = z.enum(['majority', 'bag-of-words', 'constant-output', 'first-sentence']);
export const Baseline = z.strictObject({ rule: BaselineRule, field: z.string().nullable().default(null) });
export type Baseline = z.infer<typeof Baseline>;

/** Resolved settings of a scoring run; with the keys of checkpoint and prepared set they are its key. */
export const ScoringSettings = z.strictObject({
  method: Method,
  overflow: Overflow.default('dropShots'),
  /** Most new tokens of `free` and `generate`; null for the methods that generate nothing. */
  maxNewTokens: z.int().positive().max(4096).nullable().default(null),
  dtype: Dtype.default('float32'),
});
export type ScoringSettings = z.infer<typeof ScoringSettings>;

/** New tokens at most where nothing else is asked for (the paper: 5 for labels, 60 for text). */
const defaultNewTokens: Record<Method, number | null> = {
  free: 5,
  generate: 60,
  'token-prob': null,
  options: null,
};

/** Fills what a request left out; settings that the method ignores become null, so that they split no key. */
export function resolveScoringSettings(input: z.input<typeof ScoringSettings>): ScoringSettings {
  const settings = ScoringSettings.parse(input);
  const fallback = defaultNewTokens[settings.method];
  return { ...settings, maxNewTokens: fallback === null ? null : (settings.maxNewTokens ?? fallback) };
}

export const Score = z.strictObject({
  text: z.string(),
  logprobSumNats: z.number(),
  tokens: z.int().nonnegative(),
  characters: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  unconditionalLogprobSumNats: z.number().nullable(),
});
export type Score = z.infer<typeof Score>;

/** One scored row. `metrics` holds the row value of every metric (0..1), the same names in every row. */
export const Prediction = z.strictObject({
  rowId: Sha256,
  sourceLine: z.int().positive(),
  groupId: z.string().nullable(),
  /** What counts as the answer: a label value, a choice's index as text, or the generated text; null if none was found. */
  prediction: z.string().nullable(),
  /** Raw decoded output, before parsing; null for `token-prob` and `options`. */
  output: z.string().nullable(),
  /** Gold label value, gold choice index as text, or the first reference. */
  gold: z.string(),
  metrics: z.record(z.string(), z.number()),
  /** One entry a label or choice, in order; null for `free` and `generate`. */
  scores: z.array(Score).nullable(),
  promptTokens: z.int().nonnegative(),
  completionTokens: z.int().nonnegative(),
  shotsDropped: z.int().nonnegative(),
  charactersCut: z.int().nonnegative(),
  /** `whole-label` (first tokens collided), `overflow-skipped`, `stopped-at-limit`, `exemplar` (paper protocol), … */
  flags: z.array(z.string()),
});
export type Prediction = z.infer<typeof Prediction>;

export const Subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checkpoint'), checkpoint: CheckpointManifest }),
  z.strictObject({ kind: z.literal('baseline'), baseline: Baseline, trainedOn: PreparedSetManifest }),
]);

/** A scoring run describes itself: subject, set and settings with their whole lineage. */
export const ScoringRunManifest = z.strictObject({
  kind: z.literal('scoring-run'),
  id: ScoringRunId,
  key: Sha256,
  digest: Sha256,
  settings: ScoringSettings,
  subject: Subject,
  preparedSet: PreparedSetManifest,
  acceptedFindings: AcceptedFindings.optional(),
  /** Names of the row metrics, the primary one first. */
  metrics: z.array(Name),
  rows: z.int().nonnegative(),
  /** Rows changed to fit the context (shots dropped, document cut) or skipped. */
  overflowed: z.int().nonnegative(),
  files: z.array(FileEntry),
});
export type ScoringRunManifest = z.infer<typeof ScoringRunManifest>;
