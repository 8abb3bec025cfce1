import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { FileAnswer } from '@amuro/artifacts';
import { publicLookup } from './public-lookup.ts';
import { redirectedAway, refused, unreachable } from './url-errors.ts';

const mostRedirects = 5;
const silenceMs = 60_000;

export interface UrlRequest {
  headers: Record<string, string>;
  urlHosts: readonly string[];
  signal?: AbortSignal | undefined;
}

/** One GET of a file; every redirect has to lead to an allowed host. Throws DownloadError unless the status is 200, 206 or 416. */
export async function urlRequest(start: URL, request: UrlRequest): Promise<FileAnswer> {
  let url = start;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const message = await get(url, request);
    const { statusCode: status = 0, headers } = message;
    if ([200, 206, 416].includes(status)) return answerOf(message);
    message.destroy();
    if (status < 300 || status > 399 || headers.location === undefined)
      throw refused(url, status, headers['retry-after']);
    url = new URL(headers.location, url);
    if (!isAllowedHost(url, request.urlHosts)) throw redirectedAway(start, url);
  }
  throw unreachable(start, `more than ${mostRedirects} redirects`);
}

function get(url: URL, { headers, signal }: UrlRequest): Promise<IncomingMessage> {
  const client = url.protocol === 'https:' ? https : http;
  // Node's types of `lookup` have only one form of its callback; the other depends on `all`.
  const options = { headers, lookup: publicLookup as never, signal, timeout: silenceMs };
  return new Promise((resolve, reject) => {
    const request = client.get(url, options, resolve);
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', (error) => reject(signal?.aborted ? error : unreachable(url, error.message)));
  });
}

function answerOf(message: IncomingMessage): FileAnswer {
  const header = (name: string) => {
    const value = message.headers[name];
    return typeof value === 'string' ? value : null;
  };
  return { status: message.statusCode!, header, body: message };
}

/**
 * Whether a list of hosts (`data.example`, `10.0.0.5:8080`) contains the host of a URL; an entry without a port means the usual
 * one.
 */
export function isAllowedHost(url: URL, hosts: readonly string[]): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '') return false;
  return hosts.some((host) => host.toLowerCase() === url.host);
}
