import type { ServiceName } from '@amuro/contracts';
import { boundedText, ProblemError } from '@amuro/http/problems';
import createClient, { type Client as FetchClient } from 'openapi-fetch';
import { PeerUnavailableError } from './peer-errors.ts';
import type { paths as AnalyticsPaths } from './generated/analytics.ts';
import type { paths as DatasetsPaths } from './generated/datasets.ts';
import type { paths as ScoringPaths } from './generated/scoring.ts';
import type { paths as StudiesPaths } from './generated/studies.ts';
import type { paths as TrainingPaths } from './generated/training.ts';

export interface PeerAddress {
  url: string;
  token: string | null;
}

/** Operations of each service, generated from its OpenAPI document. */
export interface ServicePaths {
  analytics: AnalyticsPaths;
  datasets: DatasetsPaths;
  scoring: ScoringPaths;
  studies: StudiesPaths;
  training: TrainingPaths;
}

type Json = 'application/json';

/** openapi-fetch client of one service, with the address and headers for what is not JSON (files, rows, events). */
export type Client<S extends ServiceName = ServiceName> = FetchClient<ServicePaths[S], Json> & {
  url: string;
  headers: Record<string, string>;
};

/** How long a peer may be silent: one that reads answers soon, one that changes something may have every row of a file to read. */
const limits = { readSeconds: 60, changeSeconds: 600 };

export function createServiceClient<S extends ServiceName>(
  service: S,
  peer: PeerAddress,
  { readSeconds, changeSeconds } = limits,
): Client<S> {
  const headers: Record<string, string> =
    peer.token === null ? {} : { authorization: `Bearer ${peer.token}` };
  const client = createClient<ServicePaths[S], Json>({
    baseUrl: peer.url,
    headers,
    fetch: async (request) => {
      const silence = new AbortController();
      const seconds = request.method === 'GET' ? readSeconds : changeSeconds;
      const timer = setTimeout(() => silence.abort(new Error(`silent for ${seconds} s`)), seconds * 1000);
      try {
        const signal = AbortSignal.any([request.signal, silence.signal]);
        const ask = () => fetch(request, { redirect: 'manual', signal });
        const answer = await ask().catch((error: unknown) => {
          if (request.method !== 'GET' || !isReset(error)) throw error;
          return ask();
        });
        refuseRedirect(answer);
        const isJson = /\bjson\b/.test(answer.headers.get('content-type') ?? '');
        return isJson ? new Response(await boundedText(answer), answer) : answer;
      } catch (error) {
        if (error instanceof ProblemError) throw error;
        throw new PeerUnavailableError(service, peer.url, error);
      } finally {
        clearTimeout(timer);
      }
    },
  });
  return Object.assign(client, { url: peer.url, headers });
}

/** A connection kept for the next request, which the peer closed meanwhile: nothing was read over it. */
function isReset(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return cause?.code === 'ECONNRESET' || cause?.code === 'UND_ERR_SOCKET';
}

/** A redirect could lead anywhere; peers are the addresses that `AMURO_PEERS` gives, and no others. */
function refuseRedirect({ url, status, headers }: Response): void {
  if (status < 300 || status > 399 || status === 304) return;
  throw new ProblemError({
    code: 'peer-failed',
    detail: `${url} answered with a redirect to ${headers.get('location')}.`,
    remedy: 'Give the address to which it leads in AMURO_PEERS.',
  });
}

export const datasetsClient = (peer: PeerAddress) => createServiceClient('datasets', peer);
export const trainingClient = (peer: PeerAddress) => createServiceClient('training', peer);
export const scoringClient = (peer: PeerAddress) => createServiceClient('scoring', peer);
export const analyticsClient = (peer: PeerAddress) => createServiceClient('analytics', peer);
export const studiesClient = (peer: PeerAddress) => createServiceClient('studies', peer);
