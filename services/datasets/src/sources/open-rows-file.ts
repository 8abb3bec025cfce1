import { stat } from 'node:fs/promises';
import { unprocessable } from '@amuro/http/problems';
import { describeEmpty } from '../readers/read-text.ts';
import { fileEndings, readerFor } from '../readers/file-format.ts';
import { parquetClassNames, readParquet } from '../readers/read-parquet.ts';
import type { FileDigests } from './file-digests.ts';
import type { OpenSource } from './source-kind.ts';

/** A file of rows whose path was checked. */
export async function openRowsFile(
  path: string,
  name: string,
  field: string,
  digests: FileDigests,
): Promise<OpenSource> {
  const reader = readerFor(name);
  if (reader === null) {
    throw unprocessable({
      field,
      expected: `a file whose name ends in ${fileEndings.join(', ')}`,
      got: `"${name}"`,
      remedy: 'Name the file with the ending of its format.',
    });
  }
  return {
    digest: await digests.digestOf(path),
    bytes: (await stat(path)).size,
    foreign: true,
    classNames: async () => (reader === readParquet ? parquetClassNames(path) : new Map()),
    describeEmpty: () => describeEmpty(path, name),
    chunks: (columns, onClassNames) => reader({ path, columns, onClassNames }),
  };
}
