import { z } from 'zod';
import { Column } from './column.ts';
import { DatasetId, Key, Name, Sha256 } from './ids.ts';
import { LabelMapping } from './label-mapping.ts';
import { Method } from './method.ts';
import { Label, Role, Task } from './vocabulary.ts';

export const HubPin = z
  .strictObject({
    revision: z
      .string()
      .min(1)
      .describe(
        "Revision that was looked up: the source's own, or the branch with the hub's conversion to Parquet.",
      ),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}$/)
      .describe('Commit that the revision named then, in hexadecimal.'),
    files: z
      .array(
        z.strictObject({
          path: z.string().min(1).describe('Path in the repository.'),
          bytes: z.int().nonnegative().nullable().describe('Size in bytes; null where the hub does not say.'),
          hash: z
            .string()
            .nullable()
            .describe(
              'Sha256 of a large file (LFS), git hash of any other; null where the hub does not say.',
            ),
        }),
      )
      .min(1)
      .describe('Files of the split at that commit.'),
  })
  .describe("The commit that a hub's revision named, and the files that hold the split there.");
export type HubPin = z.infer<typeof HubPin>;

export const DatasetManifest = z
  .strictObject({
    kind: z.literal('dataset'),
    id: DatasetId,
    key: Key,
    name: Name.describe('Name of the dataset.'),
    task: Task,
    role: Role,
    columns: z
      .record(z.string(), Column)
      .describe('Where each field of the task is found in a row, by field.'),
    guessedColumns: z
      .array(z.string())
      .optional()
      .describe('Fields whose columns were guessed from the column names.'),
    readingVersion: z
      .literal(2)
      .optional()
      .describe(
        '2 if the rows hold numbers that a double cannot represent exactly; earlier releases rounded them.',
      ),
    labels: z.array(Label).describe('Label set, in order; empty for a task without labels.'),
    labelMapping: LabelMapping.optional(),
    methods: z.array(Method).describe('Scoring methods that suit the dataset, the default first.'),
    metrics: z.array(Name).describe('Metrics of a row, the primary one first.'),
    chanceLevel: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe(
        'Value of the primary metric expected from guessing, from 0 to 1; null where there is none, as for ROUGE-L.',
      ),
    licence: z.string().describe('Licence of the data: an SPDX identifier or a name.'),
    source: z.string().describe('Where the rows come from, for people.'),
    splits: z
      .record(
        z.string(),
        z.strictObject({
          digest: Sha256.describe(
            'Sha256 of the file; for a hub split or a generator, of the request for it.',
          ),
          pin: HubPin.optional().describe('Commit of a hub split, once it was looked up.'),
        }),
      )
      .describe('What each split holds, by the name of the split.'),
  })
  .describe('A dataset as results embed it: what its rows mean and where they come from.');
export type DatasetManifest = z.infer<typeof DatasetManifest>;
