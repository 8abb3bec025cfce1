import { z } from 'zod';
import { Name, Sha256, UploadId } from './ids.ts';

const FileSource = z.strictObject({
  kind: z.literal('file'),
  path: z.string().min(1).describe('File on the host of the service, under `AMURO_ROOTS`.'),
});

const UploadSource = z.strictObject({ kind: z.literal('upload'), uploadId: UploadId });

const GeneratorSource = z.strictObject({
  kind: z.literal('generator'),
  generator: z.literal('micro-world').describe('Name of the built-in generator.'),
  set: Name.describe("Which of the generator's sets to make."),
  rows: z.int().positive().max(1_000_000).describe('Number of rows to make.'),
  seed: z.int().nonnegative().default(0).describe('Seed of the rows.'),
});

export const HubSource = z
  .strictObject({
    kind: z.literal('hub'),
    repository: z
      .string()
      .max(200)
      .regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)?$/, 'a repository id such as "nyu-mll/glue"')
      .describe('Id of the repository.'),
    configuration: z
      .string()
      .min(1)
      .max(200)
      .nullable()
      .default(null)
      .describe('Configuration (subset) of the repository; null: the only one, or the one named `default`.'),
    split: z.string().min(1).max(200).describe('Name of the split on the hub.'),
    revision: z
      .string()
      .max(200)
      .regex(/^(?!.*\.\.)\w[\w./-]*$/, 'a commit, tag or branch')
      .default('main')
      .describe('Commit, tag or branch; registering a dataset replaces it by the commit that it names then.'),
    files: z
      .array(z.string().min(1).max(500))
      .min(1)
      .optional()
      .describe(
        'Files of the repository, with `*` for any part of a name; omitted: found by configuration and split.',
      ),
    verified: z.boolean().default(false).describe('Whether the service has seen this revision on the hub.'),
  })
  .describe('A dataset repository of a Hugging Face hub; its scripts are never run.');
export type HubSource = z.infer<typeof HubSource>;

export const UrlSource = z
  .strictObject({
    kind: z.literal('url'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .describe('URL of the file.'),
    sha256: Sha256.optional().describe(
      'Sha256 that the file must have; omitted: the one that it has when the dataset is registered.',
    ),
  })
  .describe('A file of a host that is named in `AMURO_URL_HOSTS`.');

export const SplitSource = z
  .discriminatedUnion('kind', [FileSource, UploadSource, GeneratorSource, HubSource, UrlSource])
  .describe('Where the rows of a split come from.');
export type SplitSource = z.infer<typeof SplitSource>;
