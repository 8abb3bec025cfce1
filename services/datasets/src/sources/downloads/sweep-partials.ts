import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { partialEnding } from './partial-file.ts';

const keptDays = 7;

/** Takes the parts of files away that nobody came back for. */
export async function sweepPartials(folder: string): Promise<void> {
  const oldest = Date.now() - keptDays * 24 * 3600 * 1000;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.includes(partialEnding)) continue;
    const path = join(folder, name);
    const status = await stat(path).catch(() => null);
    if (status !== null && status.mtimeMs < oldest) await rm(path, { force: true });
  }
}
