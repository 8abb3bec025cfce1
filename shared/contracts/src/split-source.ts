import { z } from 'zod';
import { Name, Sha256, UploadId } from './ids.ts';

const FileSource = z.strictObject({ kind: z.literal('file'), path: z.string().min(1) });

const UploadSource = z.strictObject({ kind: z.literal('upload'), uploadId: UploadId });

const GeneratorSource = z.strictObject({
  kind: z.literal('generator'),
  /** The built-in generators; `micro-world` is the one there is. */
  generator: z.literal('micro-world'),
  set: Name,
  rows: z.int().positive().max(1_000_000),
  seed: z.int().nonnegative().default(0),
});

/** A dataset repository of a Hugging Face hub; its scripts are never run. */
export const HubSource = z.strictObject({
  kind: z.literal('hub'),
  repository: z
    .string()
    .max(200)
    .regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)?$/, 'a repository id such as "nyu-mll/glue"'),
  /** Configuration (subset) of the repository; null: the only one, or the one called default. */
  configuration: z.string().min(1).max(200).nullable().default(null),
  /** Split as the hub calls it. */
  split: z.string().min(1).max(200),
  /** A commit, tag or branch; registering a dataset replaces it by the commit that it names then. */
  revision: z
    .string()
    .max(200)
    .regex(/^(?!.*\.\.)\w[\w./-]*$/, 'a commit, tag or branch')
    .default('main'),
  /** Files of the repository, `*` for any part of a name; omitted: found by configuration and split. */
  files: z.array(z.string().min(1).max(500)).min(1).optional(),
  /** Whether the service saw this revision on the hub. */
  verified: z.boolean().default(false),
});
export type HubSource = z.infer<typeof HubSource>;

/** A file of a host that is named in `AMURO_URL_HOSTS`. */
export const UrlSource = z.strictObject({
  kind: z.literal('url'),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  /** What the file must be; omitted: what it is when the dataset is registered. */
  sha256: Sha256.optional(),
});

/** Where the rows of one split come from. Files must lie under a root named in `AMURO_ROOTS`. */
export const SplitSource = z.discriminatedUnion('kind', [
  FileSource,
  UploadSource,
  GeneratorSource,
  HubSource,
  UrlSource,
]);
export type SplitSource = z.infer<typeof SplitSource>;
