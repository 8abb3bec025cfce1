import { z } from 'zod';
import { AcceptedFindings } from './accepted-findings.ts';
import { Baseline } from './baseline.ts';
import { CheckpointManifest } from './checkpoint.ts';
import { Digest, Key, Name, ScoringRunId, Sha256 } from './ids.ts';
import { Method, methodRecord } from './method.ts';
import { MetricRecord } from './metric.ts';
import { PreparedSetManifest } from './prepared-set.ts';
import { Dtype, FileEntry, Overflow } from './vocabulary.ts';

const RowOutputs = z
  .strictObject({
    tokenIds: z.boolean().default(false).describe('Whether predictions hold the ids of these tokens.'),
    logprobs: z.boolean().default(false).describe('Whether they hold the log-probability of each.'),
  })
  .describe(
    'What predictions hold of every token that an answer was made from: of the labels, choices or document, or of what was generated. Absent: nothing.',
  );

export const ScoringSettings = z
  .strictObject({
    method: Method,
    overflow: Overflow.default('dropShots'),
    maxNewTokens: z
      .int()
      .positive()
      .max(4096)
      .nullable()
      .default(null)
      .describe(
        'Most tokens to generate per row; null: as many as the method usually takes, or none if it generates nothing.',
      ),
    dtype: Dtype.default('float32'),
    beams: z
      .union([z.int().positive().max(1024), z.literal('exact')])
      .optional()
      .describe(
        'Beginnings of labels that `constrained` keeps at each token; `exact`: all, which proves the best label. ' +
          'Absent: 5, or the method does not search.',
      ),
    outputs: RowOutputs.optional(),
  })
  .describe('How a scoring run asks the model.');
export type ScoringSettings = z.infer<typeof ScoringSettings>;

/** Fills what a request left out; settings that the method ignores become null, so that they split no key. */
export function resolveScoringSettings(input: z.input<typeof ScoringSettings>): ScoringSettings {
  const { beams, outputs, ...settings } = ScoringSettings.parse(input);
  const method = methodRecord(settings.method);
  const searches = method.beams !== null && beams !== undefined && beams !== method.beams;
  return {
    ...settings,
    maxNewTokens: method.newTokens === null ? null : (settings.maxNewTokens ?? method.newTokens),
    ...(searches && { beams }),
    ...((outputs?.tokenIds || outputs?.logprobs) && { outputs }),
  };
}

export const Score = z
  .strictObject({
    text: z.string().describe('Text of the label or choice.'),
    logprobSumNats: z.number().describe('Sum of the log-probabilities of its tokens, in nats.'),
    tokens: z.int().nonnegative().describe('Number of its tokens.'),
    characters: z.int().nonnegative().describe('Its length in characters (code points).'),
    bytes: z.int().nonnegative().describe('Its length in bytes of UTF-8.'),
    unconditionalLogprobSumNats: z
      .number()
      .nullable()
      .describe('The same sum without the question in the prompt, in nats; null where it is not needed.'),
  })
  .describe('How likely the model finds one label or choice.');
export type Score = z.infer<typeof Score>;

const TokenSequence = z
  .strictObject({
    tokenIds: z.array(z.int().nonnegative()).optional().describe('Their ids, where the run keeps them.'),
    logprobsNats: z
      .array(z.number())
      .optional()
      .describe('Log-probability of each after all before it, in nats, where the run keeps them.'),
  })
  .describe('The tokens of one label, choice, document or generated text.');

export const Prediction = z
  .strictObject({
    rowId: Sha256.describe('Id of the row in the prepared set.'),
    sourceLine: z.int().positive().describe('Line of the row in its source, from 1.'),
    groupId: z
      .string()
      .nullable()
      .describe('Group of rows that depend on each other; null: the row stands alone.'),
    prediction: z
      .string()
      .nullable()
      .describe(
        'What counts as the answer: the value of a label, the index of a choice as text, or the generated text; null if none was found.',
      ),
    output: z
      .string()
      .nullable()
      .describe('Decoded output before it was parsed; null if nothing was generated.'),
    gold: z
      .string()
      .describe('Value of the gold label, index of the right choice as text, or the first reference.'),
    metrics: z
      .record(z.string(), z.number())
      .describe(
        'Value of every metric for this row, by metric; the numerator where the metric is a ratio of sums.',
      ),
    weights: z
      .record(z.string(), z.number().nonnegative())
      .optional()
      .describe('What the row counts for in the value of the set, by metric; 1 where absent.'),
    parts: z
      .record(z.string(), z.array(z.number()))
      .optional()
      .describe('Numbers whose sums make the value of the set, by metric with the aggregation `corpus`.'),
    scores: z
      .array(Score)
      .nullable()
      .describe('One score per label or choice, in order; null if the method gives none.'),
    sequences: z
      .array(TokenSequence)
      .optional()
      .describe(
        'Tokens of every score, in the same order, or of what was generated; absent unless `outputs` asks for them.',
      ),
    promptTokens: z.int().nonnegative().describe('Length of the prompt, in tokens.'),
    completionTokens: z.int().nonnegative().describe('Length of the completion, in tokens.'),
    shotsDropped: z.int().nonnegative().describe('Exemplars dropped to fit the context.'),
    charactersCut: z.int().nonnegative().describe('Characters cut from the row to fit the context.'),
    flags: z
      .array(z.string())
      .describe(
        'What else happened, such as `whole-label`, `overflow-skipped`, `stopped-at-limit` or `exemplar`.',
      ),
  })
  .describe('One scored row.');
export type Prediction = z.infer<typeof Prediction>;

export const Subject = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('checkpoint'),
      checkpoint: CheckpointManifest.describe('The model, with its whole lineage.'),
    }),
    z.strictObject({
      kind: z.literal('baseline'),
      baseline: Baseline.describe('The surface rule.'),
      trainedOn: PreparedSetManifest.describe('The set that the rule was fitted on.'),
    }),
  ])
  .describe('What was scored.');

export const Rescored = z
  .strictObject({ id: ScoringRunId, key: Key, digest: Digest })
  .describe('The run whose predictions were judged anew.');
export type Rescored = z.infer<typeof Rescored>;

export const ScoringRunManifest = z
  .strictObject({
    kind: z.literal('scoring-run'),
    id: ScoringRunId,
    key: Key,
    digest: Digest,
    settings: ScoringSettings.describe('How the subject was asked.'),
    subject: Subject.describe('What was scored.'),
    preparedSet: PreparedSetManifest.describe('The set that it was scored on.'),
    acceptedFindings: AcceptedFindings.optional(),
    metrics: z.array(Name).describe('Names of the metrics of a row, the primary one first.'),
    metricRecords: z
      .array(MetricRecord)
      .optional()
      .describe('What these metrics mean, in the same order; absent from runs of early versions.'),
    rows: z.int().nonnegative().describe('Number of scored rows.'),
    overflowed: z
      .int()
      .nonnegative()
      .describe('Rows that were cut or skipped because they did not fit the context.'),
    endOfText: z
      .string()
      .optional()
      .describe('End of text of the tokenizer, without which references are compared.'),
    rescores: Rescored.optional().describe('Present in a run that judges the predictions of another anew.'),
    files: z.array(FileEntry).describe('Files of the result.'),
  })
  .describe('A finished scoring run with its subject, its set and their whole lineage.');
export type ScoringRunManifest = z.infer<typeof ScoringRunManifest>;
