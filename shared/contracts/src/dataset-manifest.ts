import { z } from 'zod';
import { Column } from './column.ts';
import { DatasetId, Name, Sha256 } from './ids.ts';
import { LabelMapping } from './label-mapping.ts';
import { Method } from './method.ts';
import { Label, Role, Task } from './vocabulary.ts';

/** What a hub's revision was found to be: the commit, and the files that hold the split there. */
export const HubPin = z.strictObject({
  /** What was looked up: the source's own revision, or where the hub keeps its conversion to Parquet. */
  revision: z.string().min(1),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  files: z
    .array(
      z.strictObject({
        path: z.string().min(1),
        bytes: z.int().nonnegative().nullable(),
        /** sha256 of a large file (LFS), the git hash of another; null where the hub does not say. */
        hash: z.string().nullable(),
      }),
    )
    .min(1),
});
export type HubPin = z.infer<typeof HubPin>;

export const DatasetManifest = z.strictObject({
  kind: z.literal('dataset'),
  id: DatasetId,
  key: Sha256,
  name: Name,
  task: Task,
  role: Role,
  columns: z.record(z.string(), Column),
  /** Fields whose columns were guessed from the names of the columns. */
  guessedColumns: z.array(z.string()).optional(),
  /** 2 where the rows hold numbers that a double does not hold as they are written; earlier releases rounded them. */
  readingVersion: z.literal(2).optional(),
  labels: z.array(Label),
  labelMapping: LabelMapping.optional(),
  methods: z.array(Method),
  /** Metrics of a row, the primary one first. */
  metrics: z.array(Name),
  /** Expected value of the primary metric under guessing; null where there is none (ROUGE-L). */
  chanceLevel: z.number().min(0).max(1).nullable(),
  licence: z.string(),
  source: z.string(),
  splits: z.record(
    z.string(),
    z.strictObject({
      /** sha256 of the file; of a hub's split and of a generator, that of what is asked for. */
      digest: Sha256,
      /** Of a hub's split, once its revision was looked up. */
      pin: HubPin.optional(),
    }),
  ),
});
export type DatasetManifest = z.infer<typeof DatasetManifest>;
