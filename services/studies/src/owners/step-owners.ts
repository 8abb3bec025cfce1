import { unwrap, type Peers } from '@amuro/clients';
import type { JobStatus, Ledger, Problem, Progress } from '@amuro/contracts';
import type { Measured } from '../domain/measured.ts';
import type { Step, StepKind } from '../domain/step.ts';

/** What a study needs to know of the resource that a step makes. */
export interface MadeResource {
  status: JobStatus;
  progress: Progress | null;
  error: Problem | null;
  waitingFor: string | null;
  ledger: Ledger | null;
  measured: Measured[] | null;
}

/** How the service that owns a step's result is asked for it. */
export interface StepOwner {
  /** Asks for the result: harmless where it exists or is being made; begins anew where it failed. */
  create(peers: Peers, step: Step): Promise<MadeResource>;
  read(peers: Peers, id: string): Promise<MadeResource>;
  cancel?(peers: Peers, id: string): Promise<void>;
}

export const stepOwners: Record<StepKind, StepOwner> = {
  'prepared-set': {
    create: async (peers, { body }) =>
      ofJob(await unwrap(peers.of('datasets').POST('/v1/prepared-sets', { body: body as never }))),
    read: async (peers, id) =>
      ofJob(await unwrap(peers.of('datasets').GET('/v1/prepared-sets/{id}', { params: { path: { id } } }))),
  },
  tokenizer: {
    create: async (peers, { body }) =>
      ofJob(await unwrap(peers.of('training').POST('/v1/tokenizers', { body: body as never }))),
    read: async (peers, id) =>
      ofJob(await unwrap(peers.of('training').GET('/v1/tokenizers/{id}', { params: { path: { id } } }))),
  },
  checkpoint: {
    create: async (peers, { body }) =>
      ofJob(await unwrap(peers.of('training').POST('/v1/checkpoints', { body: body as never }))),
    read: async (peers, id) =>
      ofJob(await unwrap(peers.of('training').GET('/v1/checkpoints/{id}', { params: { path: { id } } }))),
  },
  'training-run': {
    create: async (peers, { body }) =>
      ofJob(await unwrap(peers.of('training').POST('/v1/training-runs', { body: body as never }))),
    read: async (peers, id) =>
      ofJob(await unwrap(peers.of('training').GET('/v1/training-runs/{id}', { params: { path: { id } } }))),
    cancel: async (peers, id) => {
      await unwrap(peers.of('training').POST('/v1/training-runs/{id}/cancel', { params: { path: { id } } }));
    },
  },
  'scoring-run': {
    create: async (peers, { body }) =>
      ofJob(await unwrap(peers.of('scoring').POST('/v1/scoring-runs', { body: body as never }))),
    read: async (peers, id) =>
      ofJob(await unwrap(peers.of('scoring').GET('/v1/scoring-runs/{id}', { params: { path: { id } } }))),
    cancel: async (peers, id) => {
      await unwrap(peers.of('scoring').POST('/v1/scoring-runs/{id}/cancel', { params: { path: { id } } }));
    },
  },
  import: {
    create: async (peers, { body }) =>
      ofImport(await unwrap(peers.of('analytics').POST('/v1/imports', { body: body as never }))),
    read: () => Promise.reject(new Error('an import is over when it is answered')),
  },
};

function ofJob(resource: Partial<Omit<MadeResource, 'measured'>>): MadeResource {
  const { progress = null, error = null, waitingFor = null, ledger = null } = resource;
  return { status: resource.status ?? 'succeeded', progress, error, waitingFor, ledger, measured: null };
}

interface ImportAnswer {
  measurements: {
    id: string;
    metric: string;
    primary: boolean;
    value: number;
    /** Null for a published value only, which no study makes. */
    n: number | null;
    interval: { low: number; high: number } | null;
    verdict: { status: Measured['verdict'] };
  }[];
}

function ofImport({ measurements }: ImportAnswer): MadeResource {
  const measured = measurements.map(({ id, metric, primary, value, n, interval, verdict }) => {
    if (n === null || interval === null) {
      throw new Error(`Expected measurement ${id} of a scoring run to have n and an interval, got neither.`);
    }
    const { low, high } = interval;
    return { measurementId: id, metric, primary, value, n, low, high, verdict: verdict.status };
  });
  return { ...ofJob({}), measured };
}
