import { stat } from 'node:fs/promises';
import { sha256OfFile } from '@amuro/artifacts';

/** sha256 of unchanged files: a file is read again only if its size, times or inode have changed. */
export class FileDigests {
  private readonly known = new Map<string, { state: string; digest: string }>();

  async digestOf(path: string): Promise<string> {
    const state = await stateOf(path);
    const known = this.known.get(path);
    if (known?.state === state) return known.digest;
    const digest = await sha256OfFile(path);
    // The digest of a file that changes while it is read is not stored.
    if ((await stateOf(path)) === state) this.known.set(path, { state, digest });
    return digest;
  }
}

/** The time of change (ctime) moves with every write, and no program can set it back. */
async function stateOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
