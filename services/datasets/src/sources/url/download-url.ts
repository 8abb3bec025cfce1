import { createWriteStream } from 'node:fs';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream/promises';
import { SourceError } from '../../readers/source-error.ts';
import { PassingFault } from '../passing-fault.ts';
import { retryAfterSeconds } from '../retry-after.ts';
import { isAllowedHost } from './is-allowed-host.ts';
import { publicLookup } from './public-lookup.ts';

export const urlLimitBytes = 4 * 1024 ** 3;
const mostRedirects = 5;
const silenceMs = 60_000;

export interface UrlLimits {
  urlHosts: readonly string[];
  signal?: AbortSignal | undefined;
  limitBytes?: number;
}

/** Downloads a file; every redirect has to lead to an allowed host. Throws SourceError. */
export async function downloadUrl(url: URL, target: string, limits: UrlLimits): Promise<void> {
  const answer = await follow(url, limits);
  const limitBytes = limits.limitBytes ?? urlLimitBytes;
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes > limitBytes) throw tooLarge(url, limitBytes);
      yield chunk;
    }
  };
  try {
    await pipeline(answer, counted, createWriteStream(target), { signal: limits.signal });
  } catch (error) {
    limits.signal?.throwIfAborted();
    const { code } = error as NodeJS.ErrnoException;
    throw error instanceof SourceError || code === 'ENOSPC'
      ? error
      : unreachable(url, `${bytes} bytes, then ${code}`);
  }
}

async function follow(start: URL, { urlHosts, signal }: UrlLimits): Promise<IncomingMessage> {
  let url = start;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await get(url, signal);
    const { statusCode = 0, headers } = answer;
    if (statusCode === 200) return answer;
    answer.destroy();
    if (statusCode < 300 || statusCode > 399 || headers.location === undefined)
      throw refused(url, statusCode, headers['retry-after']);
    url = new URL(headers.location, url);
    if (!isAllowedHost(url, urlHosts)) throw ledAway(start, url);
  }
  throw unreachable(start, `more than ${mostRedirects} redirects`);
}

function get(url: URL, signal: AbortSignal | undefined): Promise<IncomingMessage> {
  const client = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = client.get(url, { lookup: publicLookup as never, signal, timeout: silenceMs }, resolve);
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', (error) => reject(signal?.aborted ? error : unreachable(url, error.message)));
  });
}

function refused(url: URL, status: number, retryAfter: string | undefined): SourceError {
  const isPassing = status === 429 || status >= 500;
  if (isPassing) return unreachable(url, String(status), retryAfterSeconds(retryAfter));
  return new SourceError({
    code: 'not-found',
    expected: `the file at ${shown(url)}`,
    got: `the status ${status}`,
    remedy: 'Correct the URL; it has to be readable without signing in.',
  });
}

function ledAway(start: URL, to: URL): SourceError {
  return new SourceError({
    code: 'not-allowed',
    expected: `redirects of ${shown(start)} within the hosts of AMURO_URL_HOSTS`,
    got: to.host,
    remedy: 'Add that host to AMURO_URL_HOSTS if you trust it, or POST the file to /v1/uploads.',
  });
}

function tooLarge(url: URL, limitBytes: number): SourceError {
  return new SourceError({
    code: 'too-long',
    expected: `at most ${limitBytes} bytes at ${shown(url)}`,
    got: 'more',
    remedy: 'Put the file under a directory named in AMURO_ROOTS and register its path.',
  });
}

function unreachable(url: URL, got: string, afterSeconds: number | null = null): PassingFault {
  const fault = {
    code: 'unreachable' as const,
    expected: `the file at ${shown(url)}`,
    got,
    remedy: 'Check the network and the host, then try again.',
  };
  return new PassingFault(fault, afterSeconds);
}

function shown(url: URL): string {
  return url.origin + url.pathname;
}
