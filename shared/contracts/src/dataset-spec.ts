import { z } from 'zod';
import { Column } from './column.ts';
import { Name } from './ids.ts';
import { LabelMapping } from './label-mapping.ts';
import { Method } from './method.ts';
import { SplitSource } from './split-source.ts';
import { Label, Preprocess, Role, Task } from './vocabulary.ts';

export const DatasetSpec = z
  .strictObject({
    name: Name.describe('Name of the dataset; unique in the service.'),
    task: Task,
    role: Role,
    columns: z
      .record(z.string(), Column)
      .default({})
      .describe(
        'Where each field of the task is found in a row, by field: summary has `document` and `summary`; question `context`, `answer` and `question`; inference `premise`, `hypothesis` and `label`; paraphrase `sentence1`, `sentence2` and `label`; multiple-choice `question`, `choices` and `answer`; corpus `text`. Tasks that generate text may have `slots`. Empty: guessed from the column names and reported in the manifest.',
      ),
    labels: z.array(Label).default([]).describe('Label set, in order; required for classification.'),
    labelMapping: LabelMapping.optional().describe(
      "How the data writes its golds; omitted: as the labels, or as the answer's field.",
    ),
    template: z
      .string()
      .min(1)
      .max(50_000)
      .optional()
      .describe(
        "Prompt of the format `default` in place of the task's own, with `{field}` where the text of a field goes.",
      ),
    preprocess: Preprocess.optional().describe("Cleaning that the benchmark's own code does."),
    methods: z
      .array(Method)
      .default([])
      .describe('Scoring methods, the default first; empty: those usual for the task.'),
    metrics: z
      .array(Name)
      .default([])
      .describe('Metrics of a row, the primary one first; empty: those usual for the task.'),
    chanceLevel: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .default(null)
      .describe(
        'Value of the primary metric expected from guessing, from 0 to 1; null: 1 / labels, or none for a task without labels.',
      ),
    licence: z
      .string()
      .min(1)
      .default('unknown')
      .describe('Licence of the data: an SPDX identifier or a name.'),
    licenceNote: z.string().optional().describe('What else a user must know about the licence.'),
    citation: z.string().optional().describe('How to cite the dataset.'),
    expectedRows: z
      .record(Name, z.int().positive())
      .optional()
      .describe('Number of rows of each complete split, by the name of the split.'),
    splits: z
      .record(Name, SplitSource)
      .refine((splits) => Object.keys(splits).length > 0, 'at least one split')
      .describe('Where the rows of each split come from, by the name of the split; at least one.'),
  })
  .describe('A dataset: its task, the columns that hold the fields of the task, and its splits.');
export type DatasetSpec = z.infer<typeof DatasetSpec>;
export type DatasetSpecInput = z.input<typeof DatasetSpec>;
