import { Name, Sha256 } from '@amuro/contracts';
import { z } from 'zod';

/** Where in a file a published value stands. */
export const Place = z.strictObject({
  file: z.string(),
  /** Of the file's bytes. */
  digest: Sha256,
  /** Line, or for JSON the path of the value. */
  at: z.string(),
});
export type Place = z.infer<typeof Place>;

/** A file that results were read from. */
const PublishedFile = z.strictObject({
  name: z.string(),
  digest: Sha256,
  bytes: z.int().nonnegative(),
  results: z.int().nonnegative(),
});

export const PublishedSource = z.strictObject({
  kind: Name,
  /** How the files were read: mapping of columns, names given. */
  settings: z.record(z.string(), z.unknown()),
  files: z.array(PublishedFile),
  /** Values that the import lacks, such as NaN and groups beside their members; absent in imports of earlier versions. */
  leftOut: z
    .strictObject({
      count: z.int().nonnegative(),
      /** The first of them. */
      items: z.array(z.strictObject({ file: z.string(), at: z.string(), reason: z.string() })),
    })
    .optional(),
});
export type PublishedSource = z.infer<typeof PublishedSource>;
