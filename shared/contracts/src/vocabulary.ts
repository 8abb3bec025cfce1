import { z } from 'zod';
import { hint } from './hint.ts';

export const Task = z.enum([
  'summary',
  'question',
  'inference',
  'paraphrase',
  'multiple-choice',
  'chat',
  'corpus',
]);
export type Task = z.infer<typeof Task>;

/** What a dataset is for in the experiment, relative to the training set of its task. */
export const Role = z.enum(['train', 'in-domain', 'out-of-domain', 'instruction-test', 'corpus']);
export type Role = z.infer<typeof Role>;

export const Purpose = z.enum(['corpus', 'train', 'evaluate']);
export type Purpose = z.infer<typeof Purpose>;

/** Prompt formats of Table 5 of the paper, and `template`: a user's own. */
export const Format = z.enum(['default', 'instruct', 'io', 'template']);
export type Format = z.infer<typeof Format>;

/** How the texts of a dataset are made of its columns, where the benchmark's own code does more than read them. */
export const Preprocess = z.enum(['hellaswag']);
export type Preprocess = z.infer<typeof Preprocess>;

export const Protocol = z.enum(['corrected', 'paper']);
export type Protocol = z.infer<typeof Protocol>;

export const Overflow = z.enum(['dropShots', 'truncateDocument', 'skip', 'error']);
export type Overflow = z.infer<typeof Overflow>;

export const Dtype = z.enum(['float32', 'bfloat16']);
export type Dtype = z.infer<typeof Dtype>;

export const Verdict = z.strictObject({
  status: z.enum(['valid', 'suspect', 'invalid']),
  reasons: z.array(z.strictObject({ code: z.string(), detail: z.string() })),
});
export type Verdict = z.infer<typeof Verdict>;

/** What a label is called in the data (`value`) and how it is written in text, without its leading space (`text`). */
export const Label = z.strictObject(
  { value: z.string().min(1), text: z.string().min(1) },
  { error: ({ code, input }) => (code === 'invalid_type' ? labelHint(input) : undefined) },
);
export type Label = z.infer<typeof Label>;

/** Labels are often sent as plain names: shows the label that such a name most likely means. */
function labelHint(input: unknown): string {
  const name = typeof input === 'string' && input !== '' && input.length <= 40 ? input : 'yes';
  const example = `{"value": ${JSON.stringify(name)}, "text": ${JSON.stringify(name)}}`;
  return hint('a label {value, text}: what the data has, and how a prompt writes it', `Send ${example}.`);
}

export const FileEntry = z.strictObject({
  path: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
});
export type FileEntry = z.infer<typeof FileEntry>;
