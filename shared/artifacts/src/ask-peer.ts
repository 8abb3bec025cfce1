import { Problem } from '@amuro/contracts';
import { boundedText, peerAnswerCode } from '@amuro/http/problems';
import { ArtifactError, type ArtifactErrorCode } from './artifact-error.ts';
import type { Peer } from './peer.ts';

const answerTimeoutMs = 60_000;

/** One request to a peer; only an answer with a 2xx or 416 status is returned, all else is thrown as ArtifactError. */
export async function askPeer(
  peer: Peer,
  path: string,
  options: {
    method?: 'POST' | undefined;
    headers?: Record<string, string>;
    signal?: AbortSignal | undefined;
  } = {},
): Promise<Response> {
  const url = `${peer.url.replace(/\/$/, '')}${path}`;
  const headers = { ...options.headers, ...(peer.token ? { authorization: `Bearer ${peer.token}` } : {}) };
  const response = await answerOf(url, { method: options.method ?? 'GET', headers }, options.signal);
  if (response.ok || response.status === 416) return response;
  throw refusal(url, response.status, await boundedText(response));
}

async function answerOf(url: string, request: RequestInit, signal?: AbortSignal) {
  const headersInTime = new AbortController();
  const timer = setTimeout(() => headersInTime.abort(), answerTimeoutMs);
  signal?.addEventListener('abort', () => headersInTime.abort(), { once: true });
  try {
    signal?.throwIfAborted();
    const ask = () => fetch(url, { ...request, redirect: 'manual', signal: headersInTime.signal });
    return await ask().catch((error: unknown) => {
      if (request.method !== 'GET' || !isReset(error)) throw error;
      return ask();
    });
  } catch (error) {
    signal?.throwIfAborted();
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new ArtifactError({
      code: 'peer-unavailable',
      expected: `an answer of ${url}`,
      got: cause,
      remedy: 'Start that service, or correct its address in AMURO_PEERS; then try again.',
    });
  } finally {
    clearTimeout(timer);
  }
}

/** A connection kept for the next request, which the peer closed meanwhile: nothing was read over it. */
function isReset(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return cause?.code === 'ECONNRESET' || cause?.code === 'UND_ERR_SOCKET';
}

function refusal(url: string, status: number, text: string): ArtifactError {
  const code = peerAnswerCode(status);
  const problem = problemIn(text);
  const got = `${url} answered ${status}: ${problem?.detail ?? text.slice(0, 1000)}`;
  // Its remedy for a wrong token is for people who ask it themselves.
  const remedy = (code !== 'peer-rejects-token' && problem?.remedy) || meanings[code].remedy;
  return new ArtifactError({ code, expected: meanings[code].expected, got, remedy });
}

const meanings: Record<
  ReturnType<typeof peerAnswerCode> & ArtifactErrorCode,
  { expected: string; remedy: string }
> = {
  'missing-input': {
    expected: 'something that the peer has',
    remedy: 'Make it there first, or correct its id or peer.',
  },
  'unfinished-input': {
    expected: 'a finished result',
    remedy: 'Wait until it has succeeded, then try again.',
  },
  'lost-input': {
    expected: 'a result that is not lost at the owner',
    remedy: 'Create it there once more: it is made anew under the same id.',
  },
  'peer-rejects-token': {
    expected: 'a peer with the same token',
    remedy: 'Start both services with the same AMURO_TOKEN.',
  },
  'peer-refused': {
    expected: 'a request that the peer accepts',
    remedy: 'Correct the request, or give both services the same version of Amuro.',
  },
  'peer-failed': {
    expected: 'an answer without an error',
    remedy: 'See the log of that service, then try again.',
  },
};

function problemIn(text: string): Partial<Problem> | undefined {
  try {
    return Problem.partial().safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
