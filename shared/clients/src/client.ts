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

export function createServiceClient<S extends ServiceName>(service: S, peer: PeerAddress): Client<S> {
  const headers: Record<string, string> =
    peer.token === null ? {} : { authorization: `Bearer ${peer.token}` };
  const client = createClient<ServicePaths[S], Json>({
    baseUrl: peer.url,
    headers,
    fetch: async (request) => {
      try {
        return await fetch(request);
      } catch (error) {
        throw new PeerUnavailableError(service, peer.url, error);
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
