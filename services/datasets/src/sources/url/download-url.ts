import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { downloadFile, PartialFile, shareWork, type Download, type Waiting } from '@amuro/artifacts';
import { changed, tooLarge, unreachable } from './url-errors.ts';
import { urlRequest } from './url-request.ts';

const usualLimitBytes = 4 * 1024 ** 3;

export interface UrlFile {
  url: URL;
  /** Name of the stored file. */
  name: string;
  /** The sha256 that it must have; if omitted, the current file of the URL is accepted. */
  digest: string | undefined;
}

export interface UrlSettings {
  urlHosts: readonly string[];
  /** Where files are kept, by their digests. */
  downloadsDir: string;
  limitBytes?: number;
  firstPauseMs?: number;
}

/** Path of the file of a URL; a missing file is fetched, continuing an earlier attempt. Throws DownloadError. */
export async function downloadUrl(
  settings: UrlSettings,
  file: UrlFile,
  waiting: Waiting = {},
): Promise<string> {
  const { name, digest } = file;
  const kept = digest === undefined ? null : join(settings.downloadsDir, digest, name);
  if (kept !== null && existsSync(kept)) return kept;
  const download = downloadOf(settings, file);
  return shareWork(download.partial.path, waiting, (listener) => downloadFile(download, listener));
}

function downloadOf(
  { urlHosts, downloadsDir, limitBytes = usualLimitBytes, firstPauseMs = 500 }: UrlSettings,
  { url, name, digest = null }: { url: URL; name: string; digest?: string | null | undefined },
): Download {
  return {
    partial: new PartialFile(downloadsDir, [url.origin, url.pathname, url.search, digest ?? '']),
    ask: (headers, signal) => urlRequest(url, { headers, urlHosts, signal }),
    expected: () => ({ hash: 'sha256', digest }),
    isVerified: digest !== null,
    limit: { bytes: limitBytes, error: tooLarge(url, limitBytes) },
    target: (found) => join(downloadsDir, found, name),
    brokenOff: (cause) => unreachable(url, cause),
    damaged: (got, isJoined) => changed(url, digest, got.digest, isJoined),
    retries: { attempts: 5, firstPauseMs },
  };
}
