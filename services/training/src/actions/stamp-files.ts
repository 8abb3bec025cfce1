import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { insideRoots } from '@amuro/artifacts';
import type { FileStamp } from '../domain/file-stamp.ts';

/** Sizes and times of files, links followed; one that is gone or leads out of the roots is left out. */
export async function stampFiles(
  directory: string,
  paths: readonly string[],
  roots: readonly string[],
): Promise<FileStamp[]> {
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const placement = await insideRoots(join(directory, path), roots);
      const found = placement.kind === 'inside' ? await stat(placement.path).catch(() => null) : null;
      return found && { path, bytes: found.size, modifiedAtMs: Math.round(found.mtimeMs) };
    }),
  );
  return stamps.filter((stamp) => stamp !== null);
}
