import { Name, ScoringRunId, Task } from '@amuro/contracts';
import { z } from 'zod';

const stepField = {
  step: z
    .int()
    .nonnegative()
    .optional()
    .describe('Step of the checkpoint that the file measures, if neither its name nor its content says it.'),
};
const FileName = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^/\\\0]+$/, 'a file name without a path');

/** A file (or a directory of files) on this host under AMURO_ROOTS, or a file in the request. */
export const ImportFile = z.preprocess(
  withFileKind,
  z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('path'),
        path: z
          .string()
          .min(1)
          .describe('File or directory on the host of the service, under `AMURO_ROOTS`.'),
        ...stepField,
      }),
      z.strictObject({
        kind: z.literal('text'),
        name: FileName.describe('Name of the file, without a path.'),
        content: z.string().describe('Content of the file, as text.'),
        ...stepField,
      }),
      z.strictObject({
        kind: z.literal('base64'),
        name: FileName.describe('Name of the file, without a path.'),
        contentBase64: z.base64().describe('Content of the file, in base64.'),
        ...stepField,
      }),
    ])
    .meta({
      id: 'ImportFile',
      description:
        'A file of published results, or a directory of them: on the host of the service, or in the request.',
    }),
);
export type ImportFile = z.infer<typeof ImportFile>;

/** Clients of earlier versions send no kind: the fields show which kind it is. */
function withFileKind(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || 'kind' in file) return file;
  if ('contentBase64' in file) return { kind: 'base64', ...file };
  return 'content' in file ? { kind: 'text', ...file } : { kind: 'path', ...file };
}

const files = z.array(ImportFile).min(1).max(10_000).describe('The files.');
const common = { files, title: z.string().min(1).max(200).optional().describe('Title of the report.') };

const columnFields = {
  series: 'Name of the series.',
  revision: 'Revision of the point.',
  stage: 'Stage of pre-training.',
  ingredient: 'Which of several runs of one stage.',
  step: 'Optimizer steps of pre-training.',
  tokensSeen: 'Tokens of pre-training.',
  tunedOn: 'Dataset that the model was fine-tuned on.',
  tuningTask: 'Task of that dataset.',
  epochs: 'Passes over its rows.',
  learningRate: 'Peak learning rate.',
  dataset: 'Dataset that was scored on.',
  task: 'Its task.',
  role: 'Its role.',
  format: 'Prompt format.',
  shots: 'Exemplars before each prompt.',
  metric: 'Name of the metric.',
  value: 'Value of the metric.',
  standardError: 'Standard error of the value.',
  n: 'Rows that the value summarises.',
  chanceLevel: 'Value expected from guessing.',
  higherIsBetter: 'Whether a higher value is better.',
} as const;
/** The fields of a result that a table may give. */
export type TableField = keyof typeof columnFields;

const perField = <T extends z.ZodType>(type: T) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(columnFields).map(([field, about]) => [field, type.optional().describe(about)]),
    ) as Record<TableField, z.ZodOptional<T>>,
  );

/** Published results, by kind of file. */
export const PublishedImport = z
  .discriminatedUnion('kind', [
    /** The released tables of "Amuro & Char". */
    z.strictObject({ kind: z.literal('amuro-csv'), ...common }),
    /** Result files of lm-evaluation-harness, old layout and new. */
    z.strictObject({
      kind: z.literal('lm-eval-results'),
      ...common,
      series: Name.optional().describe('Series that the results belong to; omitted: named after the model.'),
      tuning: z
        .strictObject({ dataset: Name.describe('Name of the dataset.'), task: Task })
        .nullable()
        .optional()
        .describe(
          'What the model was fine-tuned on; omitted: the adapter that a file names (`peft=`), if any.',
        ),
    }),
    /** Logs of samples of lm-evaluation-harness, row by row: one model per request. */
    z.strictObject({
      kind: z.literal('lm-eval-samples'),
      ...common,
      series: Name.describe('Series that the results belong to; omitted: named after the model.'),
      shots: z.int().nonnegative().default(0).describe('Exemplars before each prompt.'),
      tuning: z
        .strictObject({ dataset: Name.describe('Name of the dataset.'), task: Task })
        .nullable()
        .default(null)
        .describe('What the model was fine-tuned on; null: nothing.'),
    }),
    /** CSV, JSON Lines or Parquet, with a mapping of its columns in the request. */
    z.strictObject({
      kind: z.literal('table'),
      ...common,
      columns: perField(z.string().min(1)).describe('Column of each field of a result, by field.'),
      constants: perField(z.union([z.string(), z.number(), z.boolean()]))
        .default({})
        .describe('Value of each field that is the same for every result, by field.'),
      scale: z
        .enum(['fraction', 'percent'])
        .default('fraction')
        .describe('Whether values are fractions of 1 or percentages.'),
    }),
  ])
  .meta({ id: 'PublishedImport', description: 'Published results, by kind of file.' });
export type PublishedImport = z.infer<typeof PublishedImport>;

const ScoringRunSource = z.strictObject({
  kind: z.literal('scoring-run'),
  peer: Name.describe('The scoring peer that has the run.'),
  scoringRunId: ScoringRunId,
});
export type ScoringRunSource = z.infer<typeof ScoringRunSource>;

export const ImportRequest = z
  .strictObject({
    source: z
      .preprocess(
        withSourceKind,
        z.discriminatedUnion('kind', [ScoringRunSource, ...PublishedImport.options]).meta({
          id: 'ImportSource',
          description: 'A scoring run of a peer, or files of published results, by kind of file.',
        }),
      )
      .describe('Where the results are.'),
  })
  .meta({
    id: 'ImportRequest',
    description: 'What to import: a scoring run of a peer, or files of published results.',
  });

/** Clients of earlier versions send no kind for a scoring run. */
function withSourceKind(source: unknown): unknown {
  const isRun =
    typeof source === 'object' && source !== null && 'scoringRunId' in source && !('kind' in source);
  return isRun ? { kind: 'scoring-run', ...source } : source;
}
