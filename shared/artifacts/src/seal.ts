import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntry, RunRecord } from '@amuro/contracts';
import { sha256OfFile } from './file-digest.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/**
 * Makes a run's directory a complete result: result files flushed, then `run.json`, then `manifest.json`, whose
 * presence means complete; at last the resumable state is removed. Sealing again after a crash gives the same result.
 */
export async function seal(
  directory: string,
  manifest: { files: FileEntry[] },
  runRecord: RunRecord,
): Promise<void> {
  for (const { path } of manifest.files) await flush(join(directory, path));
  await writeFileAtomically(join(directory, 'run.json'), `${JSON.stringify(runRecord, null, 2)}\n`);
  await writeFileAtomically(join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(join(directory, 'state'), { recursive: true, force: true });
}

/**
 * Whether a directory holds a sealed result with every byte that its manifest names. What was sealed and is damaged
 * since is removed, so that an attempt starts over instead of continuing from it.
 */
export async function findSealed(directory: string): Promise<boolean> {
  const manifest = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => null);
  if (manifest === null) return false;
  if (await isIntact(directory, manifest)) return true;
  await rm(directory, { recursive: true, force: true });
  return false;
}

async function isIntact(directory: string, manifest: string): Promise<boolean> {
  try {
    const { files } = JSON.parse(manifest) as { files: FileEntry[] };
    for (const { path, sha256 } of files)
      if ((await sha256OfFile(join(directory, path))) !== sha256) return false;
    return true;
  } catch {
    return false;
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
