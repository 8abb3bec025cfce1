import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { writeFileAtomically } from '@amuro/artifacts';
import { getRepoFolderName } from '@huggingface/hub';
import { isCommit, type HubRef, type HubRepository } from './repository.ts';

/** The part of the hub's cache that belongs to one repository: blobs by etag, refs, and snapshots of links to blobs. */
export class HubCache {
  readonly blobs: string;
  private readonly root: string;
  private readonly locks: string;

  static of(cacheDir: string, { kind, name }: HubRepository): HubCache {
    return new HubCache(cacheDir, getRepoFolderName({ type: kind, name }));
  }

  constructor(cacheDir: string, folder: string) {
    this.root = join(cacheDir, folder);
    this.locks = join(cacheDir, '.locks', folder);
    this.blobs = join(this.root, 'blobs');
  }

  blob(etag: string): string {
    return join(this.blobs, etag);
  }

  /** The lock that huggingface_hub takes while it fetches a blob. */
  lock(etag: string): string {
    return join(this.locks, `${etag}.lock`);
  }

  /** The lock of those who read the files of a commit: shared by them, and taken alone to remove files. */
  readers(commit: string): string {
    return join(this.locks, `${commit}.amuro.lock`);
  }

  /** What Amuro fetched. It goes with the folder of the repository when another tool removes that. */
  get fetched(): string {
    return join(this.root, '.amuro');
  }

  /** Commits of which files are in the cache. */
  commits(): Promise<string[]> {
    return namesIn(join(this.root, 'snapshots'));
  }

  snapshot(commit: string): string {
    return join(this.root, 'snapshots', commit);
  }

  snapshotFile(commit: string, path: string): string {
    return join(this.snapshot(commit), ...path.split('/'));
  }

  /** Commit of a branch or tag when it was last looked up; null if it never was. */
  async commitOf(revision: string): Promise<string | null> {
    const text = await readFile(join(this.root, 'refs', ...revision.split('/')), 'utf8').catch(() => '');
    return isCommit(text.trim()) ? text.trim() : null;
  }

  async keepRef(revision: string, commit: string): Promise<void> {
    if (revision === commit) return;
    const path = join(this.root, 'refs', ...revision.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomically(path, commit);
  }

  /** Every branch and tag that was looked up. */
  async refs(): Promise<HubRef[]> {
    const names = await pathsBelow(join(this.root, 'refs'));
    const refs = await Promise.all(names.map(async (name) => ({ name, commit: await this.commitOf(name) })));
    return refs.flatMap(({ name, commit }) => (commit === null ? [] : { name, kind: 'cached', commit }));
  }

  /** Files of a commit that are in the cache, by path. */
  filesOf(commit: string): Promise<string[]> {
    return pathsBelow(join(this.root, 'snapshots', commit));
  }

  /** Adds a blob to the snapshot of a commit, as a link or, where there are none, as a copy. */
  async link(etag: string, commit: string, path: string): Promise<string> {
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

export function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
