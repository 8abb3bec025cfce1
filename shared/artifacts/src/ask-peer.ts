import { ArtifactError } from './artifact-error.ts';
import type { Peer } from './peer.ts';

const answerTimeoutMs = 60_000;

/** One GET to a peer; only an answer with a 2xx or 416 status is returned, all else is thrown as ArtifactError. */
export async function askPeer(
  peer: Peer,
  path: string,
  options: { headers?: Record<string, string>; signal?: AbortSignal | undefined } = {},
): Promise<Response> {
  const url = `${peer.url.replace(/\/$/, '')}${path}`;
  const headers = { ...options.headers, ...(peer.token ? { authorization: `Bearer ${peer.token}` } : {}) };
  const response = await answerOf(url, headers, options.signal);
  if (response.ok || response.status === 416) return response;
  const text = (await response.text()).slice(0, 1000);
  throw refusal(url, response.status, text);
}

async function answerOf(url: string, headers: Record<string, string>, signal?: AbortSignal) {
  const headersInTime = new AbortController();
  const timer = setTimeout(() => headersInTime.abort(), answerTimeoutMs);
  signal?.addEventListener('abort', () => headersInTime.abort(), { once: true });
  try {
    signal?.throwIfAborted();
    return await fetch(url, { headers, signal: headersInTime.signal });
  } catch (error) {
    signal?.throwIfAborted();
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new ArtifactError(
      'peer-unreachable',
      `${url} does not answer (${cause}): start that service, or correct its address in AMURO_PEERS, then resume`,
    );
  } finally {
    clearTimeout(timer);
  }
}

function refusal(url: string, status: number, text: string): ArtifactError {
  const said = `${url} answered ${status}: ${detailOf(text)}`;
  if (status === 404) return new ArtifactError('not-found', said);
  if (status === 410) return new ArtifactError('lost-result', `lost at the owner: ${said}`);
  if (status === 409) return new ArtifactError('not-ready', said);
  if (status >= 500) return new ArtifactError('peer-unreachable', said);
  return new ArtifactError('peer-refused', said);
}

function detailOf(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'detail' in body) return String(body.detail);
  } catch {
    return text;
  }
  return text;
}
