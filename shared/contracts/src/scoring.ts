import { z } from 'zod';
import { AcceptedFindings } from './accepted-findings.ts';
import { Baseline } from './baseline.ts';
import { CheckpointManifest } from './checkpoint.ts';
import { Name, ScoringRunId, Sha256 } from './ids.ts';
import { Method, methodRecord } from './method.ts';
import { MetricRecord } from './metric.ts';
import { PreparedSetManifest } from './prepared-set.ts';
import { Dtype, FileEntry, Overflow } from './vocabulary.ts';

/** Resolved settings of a scoring run; with the keys of checkpoint and prepared set they are its key. */
export const ScoringSettings = z.strictObject({
  method: Method,
  overflow: Overflow.default('dropShots'),
  /** Most new tokens; null for the method's own number, and for the methods that generate nothing. */
  maxNewTokens: z.int().positive().max(4096).nullable().default(null),
  dtype: Dtype.default('float32'),
});
export type ScoringSettings = z.infer<typeof ScoringSettings>;

/** Fills what a request left out; settings that the method ignores become null, so that they split no key. */
export function resolveScoringSettings(input: z.input<typeof ScoringSettings>): ScoringSettings {
  const settings = ScoringSettings.parse(input);
  const { newTokens } = methodRecord(settings.method);
  return { ...settings, maxNewTokens: newTokens === null ? null : (settings.maxNewTokens ?? newTokens) };
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

/** One scored row. */
export const Prediction = z.strictObject({
  rowId: Sha256,
  sourceLine: z.int().positive(),
  groupId: z.string().nullable(),
  /** What counts as the answer: a label value, a choice's index as text, or the generated text; null if none was found. */
  prediction: z.string().nullable(),
  /** Raw decoded output, before parsing; null where nothing was generated. */
  output: z.string().nullable(),
  /** Gold label value, gold choice index as text, or the first reference. */
  gold: z.string(),
  /** The row's value of every metric, the same names in every row; for a ratio of sums the numerator. */
  metrics: z.record(z.string(), z.number()),
  /** By metric, what the row counts for in the set's value (sum of `metrics` / sum of `weights`); 1 where absent. */
  weights: z.record(z.string(), z.number().nonnegative()).optional(),
  /** By metric with the aggregation `corpus`, the numbers whose sums make the set's value. */
  parts: z.record(z.string(), z.array(z.number())).optional(),
  /** One entry a label or choice, in order; null for a method that gives no scores. */
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
  /** Their records, in the same order; absent from runs of versions that had metrics of only one kind. */
  metricRecords: z.array(MetricRecord).optional(),
  rows: z.int().nonnegative(),
  /** Rows changed to fit the context (shots dropped, document cut) or skipped. */
  overflowed: z.int().nonnegative(),
  files: z.array(FileEntry),
});
export type ScoringRunManifest = z.infer<typeof ScoringRunManifest>;
