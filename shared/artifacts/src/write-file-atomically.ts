import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that a reader, or a start after a power cut, finds all of it or none. */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  // Hidden, so that what a killed process leaves behind is never taken for a result.
  const name = `.${basename(path)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  const temporary = join(dirname(path), name);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncDirectory(dirname(path));
}

/** Makes renames in a directory durable. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
