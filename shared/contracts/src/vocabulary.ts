import { z } from 'zod';
import { hint } from './hint.ts';

export const Task = z
  .enum(['summary', 'question', 'inference', 'paraphrase', 'multiple-choice', 'chat', 'corpus'])
  .describe('What a row asks for.');
export type Task = z.infer<typeof Task>;

export const Role = z
  .enum(['train', 'in-domain', 'out-of-domain', 'instruction-test', 'corpus'])
  .describe('What a dataset is for, relative to the training set of its task.');
export type Role = z.infer<typeof Role>;

export const Purpose = z.enum(['corpus', 'train', 'evaluate']).describe('What a prepared set is for.');
export type Purpose = z.infer<typeof Purpose>;

export const Format = z
  .enum(['default', 'instruct', 'io', 'template'])
  .describe("Prompt format: those of Table 5 of the paper, or a `template` of one's own.");
export type Format = z.infer<typeof Format>;

export const Preprocess = z.enum(['hellaswag']).describe("Cleaning that a benchmark's own code does.");
export type Preprocess = z.infer<typeof Preprocess>;

export const Protocol = z
  .enum(['corrected', 'paper'])
  .describe('`corrected`, or exactly as the `paper` did it.');
export type Protocol = z.infer<typeof Protocol>;

export const Overflow = z
  .enum(['dropShots', 'truncateDocument', 'skip', 'error'])
  .describe('What to do with a row that does not fit the context.');
export type Overflow = z.infer<typeof Overflow>;

export const Dtype = z.enum(['float32', 'bfloat16']).describe('Type of the numbers that compute.');
export type Dtype = z.infer<typeof Dtype>;

export const Verdict = z
  .strictObject({
    status: z
      .enum(['valid', 'suspect', 'invalid'])
      .describe('`invalid` measurements are left out of every result, `suspect` ones are marked.'),
    reasons: z
      .array(
        z.strictObject({
          code: z.string().describe('Reason, for programs.'),
          detail: z.string().describe('Reason, for people.'),
        }),
      )
      .describe('Why it is not valid; empty if it is.'),
  })
  .describe('Whether a measurement can be trusted, and why not.');
export type Verdict = z.infer<typeof Verdict>;

export const Label = z
  .strictObject(
    {
      value: z.string().min(1).describe('What the data calls it.'),
      text: z.string().min(1).describe('How a prompt writes it, without its leading space.'),
    },
    { error: ({ code, input }) => (code === 'invalid_type' ? labelHint(input) : undefined) },
  )
  .describe('A label of a classification.');
export type Label = z.infer<typeof Label>;

/** Labels are often sent as plain names: shows the label that such a name most likely means. */
function labelHint(input: unknown): string {
  const name = typeof input === 'string' && input !== '' && input.length <= 40 ? input : 'yes';
  const example = `{"value": ${JSON.stringify(name)}, "text": ${JSON.stringify(name)}}`;
  return hint('a label {value, text}: what the data has, and how a prompt writes it', `Send ${example}.`);
}

export const FileEntry = z
  .strictObject({
    path: z.string().describe("Path in the result's directory."),
    bytes: z.int().nonnegative().describe('Size in bytes.'),
    sha256: z.string().describe('Sha256 of the content, in lower-case hexadecimal.'),
  })
  .describe('A file of a result.');
export type FileEntry = z.infer<typeof FileEntry>;
