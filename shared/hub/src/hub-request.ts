import { refusal, unreachable } from './hub-errors.ts';
import type { HubSettings } from './hub-settings.ts';

const mostRedirects = 5;
const answerTimeoutMs = 60_000;

/** What the hub says of a file before the answer leads elsewhere. */
interface FileHeaders {
  commit: string | null;
  bytes: number | null;
  /** The hash of the content. */
  etag: string | null;
}

export interface HubAnswer {
  response: Response;
  file: FileHeaders;
}

export interface HubRequest {
  method?: 'GET' | 'HEAD';
  /** From the endpoint on, such as `/api/models/…`, or an absolute address. */
  path: string;
  /** What is asked for, for messages. */
  what: string;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/**
 * One request, redirects followed; a HEAD stays on the hub's host. The token goes only to that host. Throws DownloadError
 * unless the answer is 2xx or 416.
 */
export async function hubRequest(settings: HubSettings, request: HubRequest): Promise<HubAnswer> {
  const { endpoint, token } = settings;
  const { origin } = new URL(endpoint);
  let url = URL.canParse(request.path) ? new URL(request.path) : new URL(endpoint + request.path);
  let file: FileHeaders = { commit: null, bytes: null, etag: null };
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const headers = { ...request.headers };
    if (url.origin === origin && token !== null) headers.authorization = `Bearer ${token}`;
    const response = await answerOf(url, headers, request);
    file = completed(file, response.headers);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      if (response.ok || response.status === 416) return { response, file };
      throw await refusal(response, request.what, settings);
    }
    await response.body?.cancel();
    url = new URL(location, url);
    if (request.method === 'HEAD' && url.origin !== origin) return { response, file };
  }
  throw unreachable(request.what, `more than ${mostRedirects} redirects`);
}

async function answerOf(url: URL, headers: Record<string, string>, request: HubRequest): Promise<Response> {
  const { method = 'GET', signal, what } = request;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), answerTimeoutMs);
  const signals = signal === undefined ? [late.signal] : [late.signal, signal];
  try {
    return await fetch(url, { method, headers, redirect: 'manual', signal: AbortSignal.any(signals) });
  } catch (error) {
    signal?.throwIfAborted();
    throw unreachable(what, causeOf(error));
  } finally {
    clearTimeout(timer);
  }
}

/** The first answer that says something of the file counts: later ones are of another host. */
function completed({ commit, bytes, etag }: FileHeaders, headers: Headers): FileHeaders {
  const size = headers.get('x-linked-size');
  return {
    commit: commit ?? headers.get('x-repo-commit'),
    bytes: bytes ?? (size === null ? null : Number(size)),
    etag: etag ?? plainEtag(headers.get('x-linked-etag') ?? headers.get('etag')),
  };
}

function plainEtag(etag: string | null): string | null {
  return etag?.replace(/^W\//, '').replaceAll('"', '') ?? null;
}

function causeOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}
