import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { insideRoots } from '@amuro/artifacts';
import type { Settings } from '@amuro/http';
import { placeSource } from './place-source.ts';

/** A repository in the cache of a hub, or one of its revisions by name: `models--org--name/refs/step1000`, `…/step1000`. */
const cached = /^(.*\/models--[^/]+)(?:\/(?:refs\/)?((?!snapshots\/|blobs\/).+))?$/;

/** As `placeSource`, for a checkpoint: in the cache of a hub, the name of a revision is that of its snapshot. */
export async function placeCheckpoint(
  path: string,
  field: string,
  settings: Pick<Settings, 'roots'>,
): Promise<string> {
  return placeSource((await snapshotOf(path, settings)) ?? path, field, settings);
}

async function snapshotOf(path: string, { roots }: Pick<Settings, 'roots'>): Promise<string | null> {
  const [, repository, name = 'main'] = cached.exec(path) ?? [];
  if (repository === undefined) return null;
  const ref = await insideRoots(join(repository, 'refs', name), roots);
  if (ref.kind !== 'inside') return null;
  const commit = (await readFile(ref.path, 'utf8').catch(() => '')).trim();
  return /^[0-9a-f]{40}$/.test(commit) ? join(repository, 'snapshots', commit) : null;
}
