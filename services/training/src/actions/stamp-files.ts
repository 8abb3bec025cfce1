import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStamp } from '../domain/file-stamp.ts';

/** Sizes and times of files; one that is gone is left out. */
export async function stampFiles(directory: string, paths: string[]): Promise<FileStamp[]> {
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(join(directory, path)).catch(() => null);
      return found && { path, bytes: found.size, modifiedAtMs: Math.round(found.mtimeMs) };
    }),
  );
  return stamps.filter((stamp) => stamp !== null);
}
