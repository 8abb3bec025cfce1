import { SourceError } from '../../readers/source-error.ts';
import { PassingFault } from '../passing-fault.ts';
import { retryAfterSeconds } from '../retry-after.ts';

export function unreachable(url: URL, got: string, afterSeconds: number | null = null): PassingFault {
  const fault = {
    code: 'unreachable' as const,
    expected: `the file at ${shown(url)}`,
    got,
    remedy: 'Check the network and the host, then try again.',
  };
  return new PassingFault(fault, afterSeconds);
}

export function refused(url: URL, status: number, retryAfter: string | undefined): SourceError {
  const isPassing = status === 408 || status === 429 || status >= 500;
  if (isPassing) return unreachable(url, String(status), retryAfterSeconds(retryAfter));
  return new SourceError({
    code: 'not-found',
    expected: `the file at ${shown(url)}`,
    got: `the status ${status}`,
    remedy: 'Correct the URL; it has to be readable without signing in.',
  });
}

export function ledAway(start: URL, to: URL): SourceError {
  return new SourceError({
    code: 'not-allowed',
    expected: `redirects of ${shown(start)} within the hosts of AMURO_URL_HOSTS`,
    got: to.host,
    remedy: 'Add that host to AMURO_URL_HOSTS if you trust it, or POST the file to /v1/uploads.',
  });
}

export function tooLarge(url: URL, limitBytes: number): SourceError {
  return new SourceError({
    code: 'too-long',
    expected: `at most ${limitBytes} bytes at ${shown(url)}`,
    got: 'more',
    remedy: 'Put the file under a directory named in AMURO_ROOTS and register its path.',
  });
}

/** `isJoined`: of parts that were fetched one after the other, which may not fit; the whole may. */
export function changed(url: URL, expected: string, got: string, isJoined: boolean): SourceError {
  const fault = {
    code: 'changed-file' as const,
    expected: `the file with the sha256 ${expected} at ${shown(url)}`,
    got: `one with ${got}`,
    remedy: 'Register the dataset again (it gets a new id), or restore the file.',
  };
  return isJoined ? new PassingFault(fault) : new SourceError(fault);
}

/** Of a URL what may be said: what stands in its query may be a secret. */
function shown(url: URL): string {
  return url.origin + url.pathname;
}
