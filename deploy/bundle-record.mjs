import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the paths (relative to `root`) from which a bundle was made, and a digest of their names and contents. */
export async function recordSources(record, root, sources) {
  await writeFile(record, JSON.stringify({ digest: await digestOf(root, sources), sources }));
}

/** Whether every recorded source still has the content that the bundle was made from. */
export async function isCurrent(record, root) {
  try {
    const { digest, sources } = JSON.parse(await readFile(record, 'utf8'));
    return digest === (await digestOf(root, sources));
  } catch {
    return false;
  }
}

async function digestOf(root, sources) {
  const hash = createHash('sha256');
  for (const path of sources) hash.update(`${path}\0`).update(await readFile(join(root, path)));
  return hash.digest('hex');
}
