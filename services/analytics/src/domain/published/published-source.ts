import { Digest, Name } from '@amuro/contracts';
import { z } from 'zod';

/** The place of a published value in a file. */
export const Place = z.strictObject({
  file: z.string().describe('Name of the file.'),
  /** sha256 of the file's bytes. */
  digest: Digest,
  at: z.string().describe('Line of the file; in JSON, path of the value.'),
});
export type Place = z.infer<typeof Place>;

/** A file that results were read from. */
const PublishedFile = z.strictObject({
  name: z.string().describe('Name of the file.'),
  digest: Digest,
  bytes: z.int().nonnegative().describe('Size in bytes.'),
  results: z.int().nonnegative().describe('Number of results found in it.'),
});

export const PublishedSource = z.strictObject({
  kind: Name.describe('Kind of file.'),
  settings: z
    .record(z.string(), z.unknown())
    .describe('How the files were read: columns, constants and names given.'),
  files: z.array(PublishedFile).describe('The files.'),
  leftOut: z
    .strictObject({
      count: z.int().nonnegative().describe('Number of these values.'),
      items: z
        .array(
          z.strictObject({
            file: z.string().describe('Name of the file.'),
            at: z.string().describe('Line of the file; in JSON, path of the value.'),
            reason: z.string().describe('Why it was left out.'),
          }),
        )
        .describe('The first of them.'),
    })
    .optional()
    .describe(
      'Values left out, such as NaN and groups whose members are imported; absent in imports of earlier versions.',
    ),
});
export type PublishedSource = z.infer<typeof PublishedSource>;
