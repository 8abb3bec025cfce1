import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256OfFile } from '@amuro/artifacts';
import { oneDownload, type Waiting } from '../downloads/one-download.ts';
import { PartialFile } from '../downloads/partial-file.ts';
import { resumeDownload } from '../downloads/resume-download.ts';
import { withRepeats } from '../with-repeats.ts';
import { changed, tooLarge, unreachable } from './url-faults.ts';
import { urlRequest } from './url-request.ts';

const urlLimitBytes = 4 * 1024 ** 3;

export interface UrlDownload extends Waiting {
  url: URL;
  /** What the file is called here. */
  name: string;
  /** sha256 that it must have; left out, it is the file that the URL has now. */
  digest: string | undefined;
}

export interface UrlSettings {
  urlHosts: readonly string[];
  /** Where files are kept, by their digests. */
  downloadsDir: string;
  limitBytes?: number;
  firstPauseMs?: number;
}

/** Path of a URL's file; what is missing is fetched, from where an earlier attempt broke off. Throws SourceError. */
export async function downloadUrl(settings: UrlSettings, download: UrlDownload): Promise<string> {
  const { url, name, digest } = download;
  const { downloadsDir, firstPauseMs = 500 } = settings;
  const kept = digest === undefined ? null : join(downloadsDir, digest, name);
  if (kept !== null && existsSync(kept)) return kept;
  const partial = new PartialFile(downloadsDir, [url.origin, url.pathname, url.search, digest ?? '']);
  return oneDownload(partial, download, ({ signal, onBytes }) =>
    withRepeats(() => attempt(settings, { ...download, signal, onBytes }, partial), { firstPauseMs, signal }),
  );
}

async function attempt(
  { urlHosts, downloadsDir, limitBytes = urlLimitBytes }: UrlSettings,
  { url, name, digest, signal, onBytes }: UrlDownload,
  partial: PartialFile,
): Promise<string> {
  const { isJoined } = await resumeDownload({
    partial,
    ask: (headers) => urlRequest(url, { headers, urlHosts, signal }),
    isVerified: digest !== undefined,
    limit: { bytes: limitBytes, fault: tooLarge(url, limitBytes) },
    unreachable: (cause) => unreachable(url, cause),
    onBytes,
  });
  const got = await sha256OfFile(partial.path);
  if (digest !== undefined && got !== digest) {
    await partial.discard();
    throw changed(url, digest, got, isJoined);
  }
  const target = join(downloadsDir, got, name);
  await partial.become(target);
  return target;
}
