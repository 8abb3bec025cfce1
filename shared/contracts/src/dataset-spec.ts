import { z } from 'zod';
import { Name, UploadId } from './ids.ts';
import { Label, Method, Role, Task } from './vocabulary.ts';

/** Where the rows of one split come from. Directories must lie under a root named in `AMURO_ROOTS`. */
export const SplitSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), path: z.string().min(1) }),
  z.strictObject({ kind: z.literal('upload'), uploadId: UploadId }),
  z.strictObject({
    kind: z.literal('generator'),
    /** The built-in generators; `micro-world` is the one there is. */
    generator: z.literal('micro-world'),
    set: Name,
    rows: z.int().positive().max(1_000_000),
    seed: z.int().nonnegative().default(0),
  }),
]);
export type SplitSource = z.infer<typeof SplitSource>;

/**
 * A user's dataset and a catalogue entry are the same thing. `columns` maps the fields of the task to the
 * columns of the file: summary {document, summary}; question {context, answer, question}; inference
 * {premise, hypothesis, label}; paraphrase {sentence1, sentence2, label}; multiple-choice {question, choices, answer};
 * corpus {text}. Generation tasks may map `slots` (a list of facts the text must contain).
 */
export const DatasetSpec = z.strictObject({
  name: Name,
  task: Task,
  role: Role,
  columns: z.record(z.string(), z.string().min(1)),
  /** The dataset's own label set, in order; required for classification. */
  labels: z.array(Label).default([]),
  /** First = default; empty takes the defaults of the task. */
  methods: z.array(Method).default([]),
  metrics: z.array(Name).default([]),
  chanceLevel: z.number().min(0).max(1).nullable().default(null),
  licence: z.string().min(1).default('unknown'),
  licenceNote: z.string().optional(),
  citation: z.string().optional(),
  splits: z
    .record(Name, SplitSource)
    .refine((splits) => Object.keys(splits).length > 0, 'at least one split'),
});
export type DatasetSpec = z.infer<typeof DatasetSpec>;
export type DatasetSpecInput = z.input<typeof DatasetSpec>;
