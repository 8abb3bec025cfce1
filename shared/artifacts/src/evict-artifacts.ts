import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntry } from '@amuro/contracts';
import type { ArtifactManifest } from './artifact-kinds.ts';
import type { BlobStore } from './blob-store.ts';
import { isHeldPath } from './held-paths.ts';
import { makeRoom } from './make-room.ts';

interface Kept {
  directory: string;
  usedAtMs: number;
  files: FileEntry[];
}

/** Evicts fetched artifacts of one kind until the files that are wanted fit, too. A cache belongs to one process. */
export async function evictArtifacts(
  cacheDir: string,
  blobs: BlobStore,
  kind: string,
  wanted: readonly FileEntry[],
  mostBytes: number,
): Promise<void> {
  await blobs.sweep(wanted);
  const kept = await artifactsOf(cacheDir, kind);
  const all = [...wanted, ...kept.flatMap(({ files }) => files)];
  const contents = new Map(all.map(({ sha256, bytes }) => [sha256, bytes]));
  const total = [...contents.values()].reduce((sum, bytes) => sum + bytes, 0);
  await makeRoom(
    kept.map(({ directory, usedAtMs, files }) => ({
      usedAtMs,
      evict: () => evict(cacheDir, blobs, directory, files),
    })),
    total - mostBytes,
  );
}

async function artifactsOf(cacheDir: string, kind: string): Promise<Kept[]> {
  const folder = join(cacheDir, 'artifacts');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(kind));
  const kept = names.map(async (name) => {
    const directory = join(folder, name);
    const status = await stat(directory).catch(() => null);
    return status && { directory, usedAtMs: status.mtimeMs, files: await filesOf(directory) };
  });
  return (await Promise.all(kept)).filter((each) => each !== null);
}

/** Those of the manifest that was written when it appeared; none where it is damaged. */
async function filesOf(directory: string): Promise<FileEntry[]> {
  try {
    const text = await readFile(join(directory, 'manifest.json'), 'utf8');
    return (JSON.parse(text) as ArtifactManifest).files;
  } catch {
    return [];
  }
}

async function evict(
  cacheDir: string,
  blobs: BlobStore,
  directory: string,
  files: readonly FileEntry[],
): Promise<number> {
  // Another fetch may have evicted it since it was listed.
  if (isHeldPath(directory) || !existsSync(directory)) return 0;
  // Nobody can begin to hold it between the question and this, and a killed process leaves no half of it.
  const leaving = join(cacheDir, 'building', randomUUID());
  mkdirSync(join(cacheDir, 'building'), { recursive: true });
  renameSync(directory, leaving);
  await rm(leaving, { recursive: true, force: true });
  let freed = 0;
  for (const file of files) freed += await blobs.evict(file);
  return freed;
}
