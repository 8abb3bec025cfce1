import type { ServiceName } from '@amuro/contracts';
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
        return await fetch(request, { signal: AbortSignal.any([request.signal, silence.signal]) });
      } catch (error) {
        throw new PeerUnavailableError(service, peer.url, error);
      } finally {
        clearTimeout(timer);
      }
    },
  });
  return Object.assign(client, { url: peer.url, headers });
}

export const datasetsClient = (peer: PeerAddress) => createServiceClient('datasets', peer);
export const trainingClient = (peer: PeerAddress) => createServiceClient('training', peer);
export const scoringClient = (peer: PeerAddress) => createServiceClient('scoring', peer);
export const analyticsClient = (peer: PeerAddress) => createServiceClient('analytics', peer);
export const studiesClient = (peer: PeerAddress) => createServiceClient('studies', peer);
