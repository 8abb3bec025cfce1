import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sha256, sha256OfFile } from '@amuro/artifacts';
import { PassingFault } from '../passing-fault.ts';
import { withRepeats } from '../with-repeats.ts';
import type { HubCache } from './hub-cache.ts';
import { notCached, unreachable } from './hub-faults.ts';
import type { HubFile } from './hub-file.ts';
import { hubRequest } from './hub-request.ts';
import type { HubSettings } from './hub-settings.ts';

export interface HubDownload {
  repository: string;
  commit: string;
  file: HubFile;
  signal?: AbortSignal | undefined;
  onBytes?: ((bytes: number) => void) | undefined;
}

// One download of a file at a time in this process: two would write the same partial file.
const underWay = new Map<string, Promise<string>>();

/** Path of a file of a commit in the cache; what is missing is fetched, from where an earlier attempt broke off. */
export async function downloadHubFile(
  settings: HubSettings,
  cache: HubCache,
  download: HubDownload,
): Promise<string> {
  const { repository, commit, file, signal } = download;
  const target = cache.snapshotFile(commit, file.path);
  if ((await bytesOf(target)) !== null) return target;
  if (settings.offline) throw notCached(`${file.path} of ${repository}`);
  const work =
    underWay.get(target) ??
    withRepeats(() => attempt(settings, cache, download), { ...settings, signal }).finally(() =>
      underWay.delete(target),
    );
  underWay.set(target, work);
  return work;
}

async function attempt(settings: HubSettings, cache: HubCache, download: HubDownload): Promise<string> {
  const { commit, file } = download;
  const partial = cache.blob(`${sha256(`${commit}/${file.path}`)}.incomplete`);
  await mkdir(dirname(partial), { recursive: true });
  const etag = await fetchRest(settings, download, partial);
  const expected = file.hash ?? etag;
  const bytes = (await bytesOf(partial))!;
  const digest = expected?.length === 40 ? await gitHashOf(partial, bytes) : await sha256OfFile(partial);
  const isKnown = expected !== null && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(expected);
  if (file.bytes !== null && bytes < file.bytes)
    throw unreachable(file.path, `${bytes} of ${file.bytes} bytes`);
  if ((isKnown && digest !== expected) || (file.bytes !== null && bytes !== file.bytes)) {
    await rm(partial, { force: true });
    throw damaged(download, expected ?? 'unknown', digest, bytes);
  }
  await rename(partial, cache.blob(digest));
  return cache.show(digest, commit, file.path);
}

/** The etag, which is the hash of the content where the hub says so. */
async function fetchRest(
  settings: HubSettings,
  { repository, commit, file, signal, onBytes }: HubDownload,
  partial: string,
): Promise<string | null> {
  const have = (await bytesOf(partial)) ?? 0;
  const path = `/datasets/${repository}/resolve/${commit}/${file.path.split('/').map(encodeURIComponent).join('/')}`;
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  if (have > 0) headers.range = `bytes=${have}-`;
  const what = `${file.path} of the dataset ${repository}`;
  const { response, etag } = await hubRequest(settings, { path, what, headers, signal });
  if (response.status === 416) {
    await response.body?.cancel();
    if (file.bytes === have) return etag;
    await rm(partial, { force: true });
    throw unreachable(what, `416 for the bytes from ${have} on`);
  }
  const goesOn =
    response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${have}-`);
  const body = response.body === null ? Readable.from([]) : Readable.fromWeb(response.body);
  let bytes = goesOn ? have : 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      yield chunk;
      bytes += chunk.byteLength;
      onBytes?.(bytes);
    }
  };
  try {
    await pipeline(body, counted, createWriteStream(partial, { flags: goesOn ? 'a' : 'w' }), { signal });
  } catch (error) {
    signal?.throwIfAborted();
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    throw unreachable(what, `an answer that broke off (${(error as Error).message})`);
  }
  return etag;
}

async function gitHashOf(path: string, bytes: number): Promise<string> {
  const hash = createHash('sha1').update(`blob ${bytes}\0`);
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function bytesOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

function damaged(
  { repository, file }: HubDownload,
  expected: string,
  digest: string,
  bytes: number,
): PassingFault {
  return new PassingFault({
    code: 'damaged-download',
    expected: `${file.path} of ${repository} with the hash ${expected}`,
    got: `${digest} over ${bytes} bytes`,
    remedy: 'Try again; if it stays so, a mirror or proxy between here and the hub changes files.',
  });
}
