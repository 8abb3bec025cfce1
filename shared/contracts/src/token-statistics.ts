import { z } from 'zod';

/** Pairs of a length in tokens and how many rows have it, ascending. */
export const Lengths = z.array(z.tuple([z.int().nonnegative(), z.int().positive()]));
export type Lengths = z.infer<typeof Lengths>;

/** A label as it is read behind a prompt. */
export const LabelTokens = z.strictObject({
  value: z.string(),
  text: z.string(),
  tokens: z.int().nonnegative(),
  /** Null where the label has no token of its own. */
  firstToken: z.strictObject({ id: z.int().nonnegative(), text: z.string() }).nullable(),
});
export type LabelTokens = z.infer<typeof LabelTokens>;

/** A row among the longest, by its line in the source. */
export const LongRow = z.strictObject({
  line: z.int().positive(),
  rowId: z.string(),
  tokens: z.int().nonnegative(),
});

/** token-statistics.json as the worker writes it. */
export const MeasuredTokens = z.strictObject({
  rows: z.int().positive(),
  vocabularySize: z.int().positive(),
  /** Tokens behind the prompt: what is learned, else the longest label or choice, else the reference. */
  completion: Lengths,
  /** Tokens of each exemplar by itself. */
  exemplars: z.array(z.int().nonnegative()),
  contexts: z
    .array(
      z.strictObject({
        /** Exemplars before each prompt. */
        shots: z.int().nonnegative(),
        /** Prompts with their exemplars; `whole` with the completion too, tokenised as one text. */
        prompt: Lengths,
        whole: Lengths,
        longest: z.array(LongRow),
      }),
    )
    .min(1),
  labels: z.array(LabelTokens),
});
export type MeasuredTokens = z.infer<typeof MeasuredTokens>;
