import type { HubSettings } from './hub-settings.ts';
import { hubFault, unreachable } from './hub-faults.ts';

const mostRedirects = 5;
const answerTimeoutMs = 60_000;

export interface HubAnswer {
  response: Response;
  /** Of a file: what its first answer said, before it led elsewhere. */
  etag: string | null;
}

export interface HubRequest {
  /** From the endpoint on, such as `/api/datasets/…`. */
  path: string;
  /** What is asked for, for messages. */
  what: string;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** One GET, redirects followed; the token goes to the endpoint alone. Throws SourceError unless the answer is 2xx or 416. */
export async function hubRequest(settings: HubSettings, request: HubRequest): Promise<HubAnswer> {
  const origin = new URL(settings.endpoint).origin;
  let url = new URL(settings.endpoint + request.path);
  let etag: string | null = null;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const headers = { ...request.headers };
    if (url.origin === origin && settings.token !== null) headers.authorization = `Bearer ${settings.token}`;
    const response = await answerOf(url, headers, request);
    etag ??= response.headers.get('x-linked-etag') ?? response.headers.get('etag');
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      if (response.ok || response.status === 416) return { response, etag: plainEtag(etag) };
      throw await hubFault(response, request.what, settings);
    }
    await response.body?.cancel();
    url = new URL(location, url);
  }
  throw unreachable(request.what, `more than ${mostRedirects} redirects`);
}

async function answerOf(url: URL, headers: Record<string, string>, request: HubRequest): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), answerTimeoutMs);
  const signals = request.signal === undefined ? [late.signal] : [late.signal, request.signal];
  try {
    return await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.any(signals) });
  } catch (error) {
    request.signal?.throwIfAborted();
    throw unreachable(request.what, causeOf(error));
  } finally {
    clearTimeout(timer);
  }
}

function causeOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}

function plainEtag(etag: string | null): string | null {
  return etag?.replace(/^W\//, '').replaceAll('"', '') ?? null;
}
