import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntry } from '@amuro/contracts';

/** Files of a result that are missing or have another size, each with what was found; reads none of them. */
export async function brokenFiles(
  directory: string,
  files: readonly Pick<FileEntry, 'path' | 'bytes'>[],
): Promise<string[]> {
  const found = await Promise.all(
    files.map(async ({ path, bytes }) => {
      const status = await stat(join(directory, path)).catch(() => null);
      if (status === null) return `${path} is missing`;
      return status.size === bytes ? null : `${path} has ${status.size} of ${bytes} bytes`;
    }),
  );
  return found.filter((each) => each !== null);
}
