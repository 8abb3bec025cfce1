import { z } from 'zod';

export const Lengths = z
  .array(z.tuple([z.int().nonnegative(), z.int().positive()]))
  .describe('Pairs of a length in tokens and the number of rows that have it, ascending.');
export type Lengths = z.infer<typeof Lengths>;

export const LabelTokens = z
  .strictObject({
    value: z.string().describe('Value of the label in the data.'),
    text: z.string().describe('Text of the label after a prompt.'),
    tokens: z.int().nonnegative().describe('Length of the text, in tokens.'),
    firstToken: z
      .strictObject({
        id: z.int().nonnegative().describe('Id of the token.'),
        text: z.string().describe('Text of the token.'),
      })
      .nullable()
      .describe('First token of the label; null if the label has no token of its own.'),
  })
  .describe('A label as a model reads it after a prompt.');
export type LabelTokens = z.infer<typeof LabelTokens>;

export const LongRow = z
  .strictObject({
    line: z.int().positive().describe('Line of the row in its source, from 1.'),
    rowId: z.string().describe('Id of the row.'),
    tokens: z.int().nonnegative().describe('Length of the row, in tokens.'),
  })
  .describe('One of the longest rows.');

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
