import { stat } from 'node:fs/promises';
import { insideRoots } from '@amuro/artifacts';
import { forbidden, unprocessable } from '@amuro/http/problems';
import { openRowsFile } from './open-rows-file.ts';
import type { SourceKind } from './source-kind.ts';

/** A file of this host, under one of the directories named in AMURO_ROOTS. */
export const fileSource: SourceKind<'file'> = {
  describe: ({ path }) => path.split(/[/\\]/).at(-1)!,
  async open({ path }, { field }, { roots, digests }) {
    const placement = await insideRoots(path, roots);
    if (placement.kind === 'outside') {
      throw forbidden({
        field: `${field}.path`,
        expected: 'an absolute path under a directory named in AMURO_ROOTS',
        got: `"${path}"`,
        remedy:
          'Start the service with AMURO_ROOTS naming the directory of the file, or POST the file to /v1/uploads.',
      });
    }
    const isFile = placement.kind === 'inside' && (await stat(placement.path)).isFile();
    if (!isFile) {
      throw unprocessable({
        field: `${field}.path`,
        code: 'missing-file',
        expected: 'a file',
        got: `"${path}", which ${placement.kind === 'missing' ? 'does not exist' : 'is not a file'}`,
        remedy: 'Correct the path; it is a path on the host of this service.',
      });
    }
    return openRowsFile(placement.path, placement.path, `${field}.path`, digests);
  },
};
