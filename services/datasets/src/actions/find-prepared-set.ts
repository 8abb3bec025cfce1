import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PreparedSetManifest, type JobStatus } from '@amuro/contracts';
import { brokenFiles } from '@amuro/artifacts';
import { digestOf } from '@amuro/identity';
import { conflict, lostResult, notFound, ProblemError } from '@amuro/http/problems';
import type { Job } from '@amuro/jobs';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import type { Deps } from '../deps.ts';
import { dataPaths } from './data-paths.ts';

type Reading = Pick<Deps, 'store' | 'dataDir'>;

export interface FoundSet {
  set: PreparedSetRow;
  job: Job;
}

/** A prepared set in any state. Throws a 404 problem. */
export function findPreparedSet({ store }: Pick<Deps, 'store'>, id: string): FoundSet {
  const set = store.preparedSets.get(id);
  if (set === undefined) {
    throw notFound('prepared set', id, 'GET /v1/prepared-sets lists them; POST one to make it.');
  }
  return { set, job: store.jobs.require(id) };
}

/** Like `findPreparedSet`, but marks a set as failed if its files are lost. */
export async function checkedPreparedSet(deps: Reading, id: string): Promise<FoundSet> {
  const found = findPreparedSet(deps, id);
  if (found.job.status !== 'succeeded') return found;
  await findReadySet(deps, id).catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
  });
  return findPreparedSet(deps, id);
}

interface ReadySet {
  directory: string;
  manifest: PreparedSetManifest;
  /** Records that a file is damaged; returns the problem to answer with. */
  onDamage: (detail: string) => ProblemError;
}

/** A prepared set that is ready: its directory and manifest. Throws a 404, a 409 or, if its files are lost, a 410 problem. */
export async function findReadySet(deps: Reading, id: string): Promise<ReadySet> {
  const { job } = findPreparedSet(deps, id);
  if (job.error?.code === 'lost-result') throw new ProblemError(job.error);
  if (job.status !== 'succeeded') {
    const why = job.error === null ? '' : ` (${job.error.detail})`;
    throw conflict(
      `The prepared set ${id} is ${job.status}: it has no rows${why}.`,
      whatNext(id, job.status),
    );
  }
  const directory = dataPaths.preparedSet(deps.dataDir, id);
  const onDamage = (detail: string) => loseSet(deps, id, detail);
  const manifest = await readManifest(directory);
  if (manifest === null) throw onDamage('manifest.json is missing or damaged');
  const { files, droppedList } = manifest;
  const broken = await brokenFiles(directory, [
    ...files,
    ...(droppedList === undefined ? [] : [droppedList]),
  ]);
  if (broken.length > 0) throw onDamage(broken.join(', '));
  return { directory, manifest, onDamage };
}

/** Null if the file does not contain what was written. */
async function readManifest(directory: string): Promise<PreparedSetManifest | null> {
  const content = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => '');
  try {
    const manifest = PreparedSetManifest.parse(JSON.parse(content));
    return manifest.digest === digestOf(manifest.files) ? manifest : null;
  } catch {
    return null;
  }
}

function loseSet({ store, dataDir }: Reading, id: string, detail: string): ProblemError {
  const lost = lostResult(
    `The rows of the prepared set ${id} are lost: ${detail}.`,
    `POST /v1/prepared-sets with the request of ${id} to make them again under the same id.`,
  );
  store.jobs.apply(id, { type: 'lose', problem: lost.problem });
  // Remove the seal: what is left of the set must not be taken for the one that is made again.
  rmSync(join(dataPaths.preparedSet(dataDir, id), 'manifest.json'), { force: true });
  return lost;
}

function whatNext(id: string, status: JobStatus): string {
  if (status === 'failed') return 'Fix the cause, then POST it to /v1/prepared-sets again.';
  if (status === 'cancelled') return 'POST it to /v1/prepared-sets again.';
  return `Wait for it: GET /v1/prepared-sets/${id}/events reports when it is done.`;
}
