import { DownloadError, retryAfterSeconds } from '@amuro/artifacts';

export function unreachable(url: URL, got: string, afterSeconds: number | null = null): DownloadError {
  return new DownloadError(
    {
      code: 'unreachable',
      expected: `the file at ${shown(url)}`,
      got,
      remedy: 'Check the network and the host, then try again.',
    },
    { isPassing: true, afterSeconds },
  );
}

export function refused(url: URL, status: number, retryAfter: string | undefined): DownloadError {
  const isPassing = status === 408 || status === 429 || status >= 500;
  if (isPassing) return unreachable(url, String(status), retryAfterSeconds(retryAfter));
  return new DownloadError({
    code: 'missing-file',
    expected: `the file at ${shown(url)}`,
    got: `the status ${status}`,
    remedy: 'Correct the URL. It has to be readable without signing in.',
  });
}

export function redirectedAway(start: URL, to: URL): DownloadError {
  return new DownloadError({
    code: 'not-allowed',
    expected: `redirects of ${shown(start)} within the hosts of AMURO_URL_HOSTS`,
    got: to.host,
    remedy: 'Add that host to AMURO_URL_HOSTS if you trust it, or POST the file to /v1/uploads.',
  });
}

export function tooLarge(url: URL, limitBytes: number): DownloadError {
  return new DownloadError({
    code: 'too-long',
    expected: `at most ${limitBytes} bytes at ${shown(url)}`,
    got: 'more',
    remedy: 'Put the file under a directory named in AMURO_ROOTS and register its path.',
  });
}

/** `isJoined`: the file was fetched in parts, so another attempt may give the right one. */
export function changed(url: URL, expected: string | null, got: string, isJoined: boolean): DownloadError {
  return new DownloadError(
    {
      code: 'changed-file',
      expected: `the file with the sha256 ${expected} at ${shown(url)}`,
      got: `one with ${got}`,
      remedy: 'Register the dataset again (it gets a new id), or restore the file.',
    },
    { isPassing: isJoined },
  );
}

/** The part of a URL that may be shown: its query may contain a secret. */
function shown(url: URL): string {
  return url.origin + url.pathname;
}
