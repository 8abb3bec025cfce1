import { copyFile, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { randomUUID } from 'node:crypto';
import { writeFileAtomically } from '@amuro/artifacts';

/** The part of the hub's cache that belongs to one dataset repository: blobs by etag, refs, and snapshots of links. */
export class HubCache {
  private readonly root: string;

  constructor(cacheDir: string, repository: string) {
    this.root = join(cacheDir, `datasets--${repository.replaceAll('/', '--')}`);
  }

  blobs(): string {
    return join(this.root, 'blobs');
  }

  blob(etag: string): string {
    return join(this.blobs(), etag);
  }

  snapshotFile(commit: string, path: string): string {
    return join(this.root, 'snapshots', commit, ...path.split('/'));
  }

  /** Commit that a branch or tag was found to be; null if it was never looked up. */
  async commitOf(revision: string): Promise<string | null> {
    const text = await readFile(join(this.root, 'refs', ...revision.split('/')), 'utf8').catch(() => '');
    return /^[0-9a-f]{40}$/.test(text.trim()) ? text.trim() : null;
  }

  async keepRef(revision: string, commit: string): Promise<void> {
    if (revision === commit) return;
    const path = join(this.root, 'refs', ...revision.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomically(path, commit);
  }

  /** Files of a commit that are in the cache, by path. */
  async filesOf(commit: string): Promise<string[]> {
    const folder = join(this.root, 'snapshots', commit);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted();
  }

  /** Shows a blob in the snapshot of a commit, as a link or, where there are none, as a copy. */
  async show(etag: string, commit: string, path: string): Promise<string> {
    const target = this.snapshotFile(commit, path);
    await mkdir(dirname(target), { recursive: true });
    const temporary = `${target}.${randomUUID()}.tmp`;
    try {
      await symlink(relative(dirname(target), this.blob(etag)), temporary);
    } catch {
      await copyFile(this.blob(etag), temporary);
    }
    await rename(temporary, target).catch(async (error: unknown) => {
      await rm(temporary, { force: true });
      throw error;
    });
    return target;
  }
}
