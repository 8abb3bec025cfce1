import { rmSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileEntry } from '@amuro/contracts';
import { shareWork, type Waiting } from './downloads/share-work.ts';
import { fetchFile } from './fetch-file.ts';
import { holdPath, isHeldPath } from './held-paths.ts';
import type { Peer } from './peer.ts';
import { sha256OfFile } from './file-digest.ts';

interface Origin extends Waiting {
  peer: Peer;
  path: string;
}

/** File contents by sha256, in the consumer's cache and, where there is one, in a directory shared with owners. */
export class BlobStore {
  private readonly cacheDir: string;
  private readonly sharedDir: string | null;

  constructor(cacheDir: string, sharedDir: string | null) {
    this.cacheDir = cacheDir;
    this.sharedDir = sharedDir;
  }

  /** Puts a content at `target` (a hard link where the file system can): from the cache, the shared directory or the peer. */
  async place(entry: FileEntry, target: string, origin: Origin): Promise<void> {
    const blob = blobPath(this.cacheDir, entry.sha256);
    const release = holdPath(blob);
    try {
      await shareWork(blob, origin, (waiting) => this.bring(entry, blob, { ...origin, ...waiting }));
      await linkOrCopy(blob, target);
    } finally {
      release();
    }
  }

  /** Removes a content that no artifact links, and returns its bytes; 0 where one does, or is about to. */
  async evict(entry: Omit<FileEntry, 'path'>): Promise<number> {
    const blob = blobPath(this.cacheDir, entry.sha256);
    const status = await stat(blob).catch(() => null);
    if (status === null) return 0;
    const shared = this.sharedDir && (await stat(blobPath(this.sharedDir, entry.sha256)).catch(() => null));
    const links = status.nlink - (shared && shared.ino === status.ino ? 2 : 1);
    if (links > 0 || isHeldPath(blob)) return 0;
    rmSync(blob, { force: true });
    return entry.bytes;
  }

  /** Removes what no artifact links, but for contents that are wanted: a fetch or an eviction was cut off. */
  async sweep(wanted: readonly FileEntry[]): Promise<void> {
    const digests = new Set(wanted.map(({ sha256 }) => sha256));
    const names = await readdir(join(this.cacheDir, 'blobs'), { recursive: true }).catch(() => []);
    for (const sha256 of names.map((name) => basename(name)).filter((name) => /^[0-9a-f]{64}$/.test(name)))
      if (!digests.has(sha256)) await this.evict({ bytes: 0, sha256 });
  }

  /** Offers a file to consumers that have the same shared directory. */
  async share(file: string, entry: FileEntry): Promise<void> {
    if (this.sharedDir === null) return;
    const shared = blobPath(this.sharedDir, entry.sha256);
    if (await hasSize(shared, entry.bytes)) return;
    await mkdir(dirname(shared), { recursive: true });
    await linkOrCopy(file, shared);
  }

  /** As `share`, but only where that takes no space: by a hard link, on the same file system. */
  async offer(file: string, entry: FileEntry): Promise<void> {
    if (this.sharedDir === null) return;
    const shared = blobPath(this.sharedDir, entry.sha256);
    if (await hasSize(shared, entry.bytes)) return;
    await mkdir(dirname(shared), { recursive: true });
    await link(file, shared).catch(() => undefined);
  }

  private async bring(entry: FileEntry, blob: string, origin: Origin): Promise<void> {
    if (await isIntact(blob, entry)) return;
    await rm(blob, { force: true });
    await mkdir(dirname(blob), { recursive: true });
    if (await this.takeShared(entry, blob)) return;
    await fetchFile(origin.peer, origin.path, entry, blob, origin);
    await this.share(blob, entry);
  }

  private async takeShared(entry: FileEntry, blob: string): Promise<boolean> {
    if (this.sharedDir === null) return false;
    const shared = blobPath(this.sharedDir, entry.sha256);
    if (!(await isIntact(shared, entry))) return false;
    await linkOrCopy(shared, blob);
    return true;
  }
}

function blobPath(directory: string, digest: string): string {
  return join(directory, 'blobs', digest.slice(0, 2), digest);
}

async function hasSize(path: string, bytes: number): Promise<boolean> {
  return stat(path).then(
    (status) => status.size === bytes,
    () => false,
  );
}

async function isIntact(path: string, { bytes, sha256 }: FileEntry): Promise<boolean> {
  return (await hasSize(path, bytes)) && (await sha256OfFile(path)) === sha256;
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  try {
    await link(from, to);
  } catch {
    const temporary = `${to}.${process.pid}.tmp`;
    await copyFile(from, temporary);
    await rename(temporary, to);
  }
}
