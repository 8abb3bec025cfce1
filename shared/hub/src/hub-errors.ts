import { DownloadError, retryAfterSeconds } from '@amuro/artifacts';
import type { HubSettings } from './hub-settings.ts';

export function unreachable(what: string, cause: string, afterSeconds: number | null = null): DownloadError {
  return new DownloadError(
    {
      code: 'unreachable',
      expected: `an answer of the hub for ${what}`,
      got: cause,
      remedy:
        'Check the network and HF_ENDPOINT, then try again. With HF_HUB_OFFLINE=1 only the cache is used.',
    },
    { isPassing: true, afterSeconds },
  );
}

export function notCached(what: string): DownloadError {
  return new DownloadError({
    code: 'offline',
    expected: `${what} in the cache, since HF_HUB_OFFLINE is set`,
    got: 'nothing there',
    remedy:
      'Start the service once without HF_HUB_OFFLINE, or copy the cache of a host that has it (HF_HOME).',
  });
}

/** An answer that is not what the hub's API sends. */
export function strangeAnswer(what: string, { endpoint }: HubSettings): DownloadError {
  return new DownloadError({
    code: 'unreachable',
    expected: `${what} as the hub's API describes it`,
    got: `another answer from ${endpoint}`,
    remedy: 'Check HF_ENDPOINT. It must be a Hugging Face hub or a mirror of its API.',
  });
}

/** The hub's refusal, with what to do about it. */
export async function refusal(
  response: Response,
  what: string,
  settings: HubSettings,
): Promise<DownloadError> {
  const { status, headers } = response;
  const text = (await response.text().catch(() => '')).slice(0, 300);
  const said = headers.get('x-error-message') ?? messageOf(text);
  const got = `${status}${said === '' ? '' : `: ${said}`}`;
  if (status === 429) return rateLimited(what, got, headers);
  if (status === 408 || status >= 500) return unreachable(what, got, waitOf(headers));
  const code = headers.get('x-error-code');
  const isMissing = status === 404 || code === 'RepoNotFound' || code === 'RevisionNotFound';
  if (status === 401 || status === 403) return forbidden(what, got, isMissing, settings);
  return new DownloadError({
    code: isMissing ? 'missing-file' : 'not-allowed',
    expected: `${what} on ${settings.endpoint}`,
    got,
    remedy: 'Check the names of repository, configuration, revision and files.',
  });
}

/** The hub also answers 401 for a repository that does not exist, so that the names of private ones stay secret. */
function forbidden(
  what: string,
  got: string,
  isMissing: boolean,
  { endpoint, token }: HubSettings,
): DownloadError {
  const access =
    token === null
      ? 'Set HF_TOKEN to a token that may read it'
      : 'Use an HF_TOKEN that may read it: the present one may not';
  return new DownloadError({
    code: isMissing ? 'missing-file' : 'not-allowed',
    expected: `${what} on ${endpoint}, readable without a token or with the given one`,
    got,
    remedy: `Check the name. ${access}. If the repository is gated, accept its terms on its page first.`,
  });
}

function rateLimited(what: string, got: string, headers: Headers): DownloadError {
  return new DownloadError(
    {
      code: 'rate-limited',
      expected: `${what} within the hub's limit of requests`,
      got,
      remedy: 'Try again later, or set HF_TOKEN, which raises the limit.',
    },
    { isPassing: true, afterSeconds: waitOf(headers) },
  );
}

/** `Retry-After` in seconds or as a date, else the seconds that the hub's `RateLimit` names (`"api";r=0;t=55`). */
function waitOf(headers: Headers): number | null {
  const after = headers.get('retry-after');
  return retryAfterSeconds(after ?? /\bt=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
}

function messageOf(text: string): string {
  try {
    const body = JSON.parse(text) as { error?: unknown };
    return typeof body.error === 'string' ? body.error : '';
  } catch {
    return text.startsWith('<') ? '' : text.trim();
  }
}
