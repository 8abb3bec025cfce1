import { z } from 'zod';
import { Column } from './column.ts';
import { Name } from './ids.ts';
import { LabelMapping } from './label-mapping.ts';
import { Method } from './method.ts';
import { SplitSource } from './split-source.ts';
import { Label, Preprocess, Role, Task } from './vocabulary.ts';

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
  /** Omitted or empty: guessed from the names of the columns, and reported in the manifest. */
  columns: z.record(z.string(), Column).default({}),
  /** The dataset's own label set, in order; required for classification. */
  labels: z.array(Label).default([]),
  /** Omitted: the data writes its golds as `labels` or the answer's field does. */
  labelMapping: LabelMapping.optional(),
  /** The prompt of the format `default`, in place of the task's: `{field}` in the place of each text. */
  template: z.string().min(1).max(50_000).optional(),
  preprocess: Preprocess.optional(),
  /** First = default; empty takes the defaults of the task. */
  methods: z.array(Method).default([]),
  metrics: z.array(Name).default([]),
  chanceLevel: z.number().min(0).max(1).nullable().default(null),
  licence: z.string().min(1).default('unknown'),
  licenceNote: z.string().optional(),
  citation: z.string().optional(),
  /** Rows that a split has where it is whole, by split. */
  expectedRows: z.record(Name, z.int().positive()).optional(),
  splits: z
    .record(Name, SplitSource)
    .refine((splits) => Object.keys(splits).length > 0, 'at least one split'),
});
export type DatasetSpec = z.infer<typeof DatasetSpec>;
export type DatasetSpecInput = z.input<typeof DatasetSpec>;
