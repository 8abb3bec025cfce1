import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PreparedSetManifest, type JobStatus } from '@amuro/contracts';
import { conflict, notFound } from '@amuro/http/problems';
import type { Job } from '@amuro/jobs';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import type { Deps } from '../deps.ts';
import { dataPaths } from './data-paths.ts';

export interface FoundSet {
  set: PreparedSetRow;
  job: Job;
}

/** A prepared set in whatever state. Throws a 404 problem. */
export function findPreparedSet({ store }: Pick<Deps, 'store'>, id: string): FoundSet {
  const set = store.preparedSets.get(id);
  if (set === undefined) {
    throw notFound('prepared set', id, 'GET /v1/prepared-sets lists them; POST one to make it.');
  }
  return { set, job: store.jobs.require(id) };
}

/** A prepared set that is ready: its directory and manifest. Throws a 404 or 409 problem. */
export async function findReadySet(
  deps: Pick<Deps, 'store' | 'dataDir'>,
  id: string,
): Promise<{ directory: string; manifest: PreparedSetManifest }> {
  const { job } = findPreparedSet(deps, id);
  if (job.status !== 'succeeded') {
    const why = job.error === null ? '' : ` (${job.error.detail})`;
    throw conflict(
      `The prepared set ${id} is ${job.status}: it has no rows${why}.`,
      whatNext(id, job.status),
    );
  }
  const directory = dataPaths.preparedSet(deps.dataDir, id);
  const content = await readFile(join(directory, 'manifest.json'), 'utf8');
  return { directory, manifest: PreparedSetManifest.parse(JSON.parse(content)) };
}

function whatNext(id: string, status: JobStatus): string {
  if (status === 'failed') return 'Correct the cause, then POST it to /v1/prepared-sets again.';
  if (status === 'cancelled') return 'POST it to /v1/prepared-sets again.';
  return `Wait for it: GET /v1/prepared-sets/${id}/events tells when it is done.`;
}
