import { Name, ScoringRunId, Task } from '@amuro/contracts';
import { z } from 'zod';

const stepField = {
  /** Step of the checkpoint that the file measures, where neither its name nor its content tells. */
  step: z.int().nonnegative().optional(),
};
const FileName = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^/\\\0]+$/, 'a file name without a path');

/** A file of this host under AMURO_ROOTS (or a directory of them), or one that the request brings. */
export const ImportFile = z.preprocess(
  withFileKind,
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('path'), path: z.string().min(1), ...stepField }),
      z.strictObject({ kind: z.literal('text'), name: FileName, content: z.string(), ...stepField }),
      z.strictObject({ kind: z.literal('base64'), name: FileName, contentBase64: z.base64(), ...stepField }),
    ])
    .meta({ id: 'ImportFile' }),
);
export type ImportFile = z.infer<typeof ImportFile>;

/** Clients of earlier versions send no kind: the fields say which one it is. */
function withFileKind(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || 'kind' in file) return file;
  if ('contentBase64' in file) return { kind: 'base64', ...file };
  return 'content' in file ? { kind: 'text', ...file } : { kind: 'path', ...file };
}

const files = z.array(ImportFile).min(1).max(10_000);
const common = { files, title: z.string().min(1).max(200).optional() };

const columnFields = {
  series: true,
  revision: true,
  stage: true,
  ingredient: true,
  step: true,
  tokensSeen: true,
  tunedOn: true,
  tuningTask: true,
  epochs: true,
  learningRate: true,
  dataset: true,
  task: true,
  role: true,
  format: true,
  shots: true,
  metric: true,
  value: true,
  standardError: true,
  n: true,
  chanceLevel: true,
  higherIsBetter: true,
} as const;
/** What a table may tell of a result. */
export type TableField = keyof typeof columnFields;

const perField = <T extends z.ZodType>(type: T) =>
  z.strictObject(
    Object.fromEntries(Object.keys(columnFields).map((field) => [field, type.optional()])) as Record<
      TableField,
      z.ZodOptional<T>
    >,
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
      series: Name.optional(),
      /** The fine-tuning that all files measure; without it, an adapter that a file names (`peft=`) is its tuning. */
      tuning: z.strictObject({ dataset: Name, task: Task }).nullable().optional(),
    }),
    /** Its logs of samples, row by row: one model a request. */
    z.strictObject({
      kind: z.literal('lm-eval-samples'),
      ...common,
      series: Name,
      shots: z.int().nonnegative().default(0),
      tuning: z.strictObject({ dataset: Name, task: Task }).nullable().default(null),
    }),
    /** CSV, JSON Lines or Parquet with columns named by the request. */
    z.strictObject({
      kind: z.literal('table'),
      ...common,
      columns: perField(z.string().min(1)),
      constants: perField(z.union([z.string(), z.number(), z.boolean()])).default({}),
      scale: z.enum(['fraction', 'percent']).default('fraction'),
    }),
  ])
  .meta({ id: 'PublishedImport' });
export type PublishedImport = z.infer<typeof PublishedImport>;

const ScoringRunSource = z.strictObject({
  kind: z.literal('scoring-run'),
  peer: Name,
  scoringRunId: ScoringRunId,
});
export type ScoringRunSource = z.infer<typeof ScoringRunSource>;

/** What to import: a scoring run of a peer, or files of published results. */
export const ImportRequest = z
  .strictObject({
    source: z.preprocess(
      withSourceKind,
      z
        .discriminatedUnion('kind', [ScoringRunSource, ...PublishedImport.options])
        .meta({ id: 'ImportSource' }),
    ),
  })
  .meta({ id: 'ImportRequest' });

/** Clients of earlier versions name no kind for a scoring run. */
function withSourceKind(source: unknown): unknown {
  const isRun =
    typeof source === 'object' && source !== null && 'scoringRunId' in source && !('kind' in source);
  return isRun ? { kind: 'scoring-run', ...source } : source;
}
