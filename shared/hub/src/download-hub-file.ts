import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  DownloadError,
  downloadFile,
  fileAnswerOf,
  fileDigest,
  PartialFile,
  shareWork,
  type Download,
  type FileHash,
  type Waiting,
} from '@amuro/artifacts';
import { withBlobLock } from './blob-lock.ts';
import { FetchedPoints } from './fetched-points.ts';
import type { HubCache } from './hub-cache.ts';
import { notCached, unreachable } from './hub-errors.ts';
import { hubRequest } from './hub-request.ts';
import type { HubSettings } from './hub-settings.ts';
import { resolvePath, shown, type HubFile, type HubRepository } from './repository.ts';

export interface WantedFile {
  repository: HubRepository;
  commit: string;
  file: HubFile;
}

/**
 * Path of a file of a commit in the cache. What is missing is fetched, from where an earlier attempt broke off; content
 * that another commit has, too, is linked. Throws DownloadError.
 */
export async function downloadHubFile(
  settings: HubSettings,
  cache: HubCache,
  wanted: WantedFile,
  waiting: Waiting,
): Promise<string> {
  const { repository, commit, file } = wanted;
  const target = cache.snapshotFile(commit, file.path);
  if (await isThere(target, file)) return target;
  if (settings.offline) {
    const known = await find(cache, wanted, target);
    if (known !== null) return known;
    throw notCached(`${file.path} of ${shown(repository)}`);
  }
  const download = downloadOf(settings, cache, wanted);
  const { path } = download.partial;
  return shareWork(path, waiting, (listener) =>
    withBlobLock(cache.lock(file.hash ?? basename(path)), listener.signal, async () => {
      // Another process may have fetched it in the meantime; a blob is not removed under its lock.
      const found = await find(cache, wanted, target);
      if (found !== null) return found;
      const etag = basename(await downloadFile(download, listener));
      if (etag.length === 64) await new FetchedPoints(cache).addBlob(etag);
      return cache.link(etag, commit, file.path);
    }),
  );
}

async function find(cache: HubCache, { commit, file }: WantedFile, target: string): Promise<string | null> {
  if (await isThere(target, file)) return target;
  return (await hasBlob(cache, file)) ? cache.link(file.hash!, commit, file.path) : null;
}

async function isThere(path: string, { bytes }: HubFile): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && (bytes === null || found.size === bytes);
}

async function hasBlob(cache: HubCache, file: HubFile): Promise<boolean> {
  if (file.hash === null || !(await isThere(cache.blob(file.hash), file))) return false;
  return (await fileDigest(cache.blob(file.hash), hashOf(file.hash))) === file.hash;
}

function downloadOf(
  settings: HubSettings,
  cache: HubCache,
  { repository, commit, file }: WantedFile,
): Download {
  const path = resolvePath(repository, commit, file.path);
  const what = `${file.path} of ${shown(repository)}`;
  let { hash: expected } = file;
  return {
    partial: new PartialFile(cache.blobs, [commit, file.path]),
    async ask(headers, signal) {
      const answer = await hubRequest(settings, { path, what, headers, signal });
      if (file.hash === null) expected = contentHash(answer.file.etag);
      return fileAnswerOf(answer.response);
    },
    expected: () => ({ hash: hashOf(expected), digest: expected }),
    // The file at a path of a commit never changes.
    isVerified: true,
    bytes: file.bytes,
    target: (digest) => cache.blob(digest),
    brokenOff: (cause) => unreachable(what, cause),
    damaged: (got) => damaged(what, expected ?? 'unknown', got),
    retries: { attempts: 5, firstPauseMs: settings.firstPauseMs },
  };
}

function hashOf(digest: string | null): FileHash {
  return digest?.length === 40 ? 'git-sha1' : 'sha256';
}

/** An etag that is not a hash says nothing about the content. */
function contentHash(etag: string | null): string | null {
  return etag !== null && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(etag) ? etag : null;
}

function damaged(
  what: string,
  expected: string,
  { digest, bytes }: { digest: string; bytes: number },
): DownloadError {
  return new DownloadError(
    {
      code: 'damaged-download',
      expected: `${what} with the hash ${expected}`,
      got: `${digest} over ${bytes} bytes`,
      remedy: 'Try again. If it stays so, a mirror or proxy between here and the hub changes files.',
    },
    { isPassing: true },
  );
}
