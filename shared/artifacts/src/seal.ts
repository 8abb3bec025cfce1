import { access, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntry, RunRecord } from '@amuro/contracts';
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

/** Whether a directory holds a sealed result. */
export async function isComplete(directory: string): Promise<boolean> {
  return access(join(directory, 'manifest.json')).then(
    () => true,
    () => false,
  );
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
