import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sha256OfFile } from '@amuro/artifacts';
import type { FileAnswer } from '../downloads/file-answer.ts';
import { oneDownload, type Waiting } from '../downloads/one-download.ts';
import { PartialFile } from '../downloads/partial-file.ts';
import { resumeDownload } from '../downloads/resume-download.ts';
import { PassingFault } from '../passing-fault.ts';
import { withRepeats } from '../with-repeats.ts';
import type { HubCache } from './hub-cache.ts';
import { notCached, unreachable } from './hub-faults.ts';
import type { HubFile } from './hub-file.ts';
import { hubRequest } from './hub-request.ts';
import type { HubSettings } from './hub-settings.ts';

export interface HubDownload extends Waiting {
  repository: string;
  commit: string;
  file: HubFile;
}

/** Path of a file of a commit in the cache; what is missing is fetched, from where an earlier attempt broke off. */
export async function downloadHubFile(
  settings: HubSettings,
  cache: HubCache,
  download: HubDownload,
): Promise<string> {
  const { repository, commit, file } = download;
  const target = cache.snapshotFile(commit, file.path);
  if (existsSync(target)) return target;
  if (settings.offline) throw notCached(`${file.path} of ${repository}`);
  const partial = new PartialFile(cache.blobs(), [commit, file.path]);
  return oneDownload(partial, download, ({ signal, onBytes }) =>
    withRepeats(() => attempt(settings, cache, { ...download, signal, onBytes }, partial), {
      ...settings,
      signal,
    }),
  );
}

async function attempt(
  settings: HubSettings,
  cache: HubCache,
  download: HubDownload,
  partial: PartialFile,
): Promise<string> {
  const { commit, file } = download;
  const etag = await fetchRest(settings, download, partial);
  const expected = file.hash ?? etag;
  const bytes = await partial.bytes();
  const digest =
    expected?.length === 40 ? await gitHashOf(partial.path, bytes) : await sha256OfFile(partial.path);
  const isKnown = expected !== null && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(expected);
  if ((isKnown && digest !== expected) || (file.bytes !== null && bytes !== file.bytes)) {
    await partial.discard();
    throw damaged(download, expected ?? 'unknown', digest, bytes);
  }
  await partial.become(cache.blob(digest));
  return cache.show(digest, commit, file.path);
}

/** The etag, which is the hash of the content where the hub says so. */
async function fetchRest(
  settings: HubSettings,
  { repository, commit, file, signal, onBytes }: HubDownload,
  partial: PartialFile,
): Promise<string | null> {
  const path = `/datasets/${repository}/resolve/${commit}/${file.path.split('/').map(encodeURIComponent).join('/')}`;
  const what = `${file.path} of the dataset ${repository}`;
  let etag: string | null = null;
  await resumeDownload({
    partial,
    async ask(headers) {
      const answer = await hubRequest(settings, { path, what, headers, signal });
      etag = answer.etag;
      return answerOf(answer.response);
    },
    // What stands at a path of a commit never changes.
    isVerified: true,
    bytes: file.bytes,
    unreachable: (cause) => unreachable(what, cause),
    onBytes,
  });
  return etag;
}

function answerOf({ status, headers, body }: Response): FileAnswer {
  return {
    status,
    header: (name) => headers.get(name),
    body: body === null ? Readable.from([]) : Readable.fromWeb(body),
  };
}

async function gitHashOf(path: string, bytes: number): Promise<string> {
  const hash = createHash('sha1').update(`blob ${bytes}\0`);
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
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
