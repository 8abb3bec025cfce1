import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeasuredTokens } from '@amuro/contracts';
import { notFound } from '@amuro/http/problems';
import type { Job } from '@amuro/jobs';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import type { TokenStatisticsRow } from '../store/token-statistics-store.ts';
import type { Deps } from '../deps.ts';
import { dataPaths } from './data-paths.ts';

export interface FoundTokenStatistics {
  row: TokenStatisticsRow;
  set: PreparedSetRow;
  job: Job;
  /** Null until they have succeeded. */
  measured: MeasuredTokens | null;
}

/** Token statistics in whatever state. Throws a 404 problem. */
export async function findTokenStatistics(
  deps: Pick<Deps, 'store' | 'dataDir'>,
  id: string,
): Promise<FoundTokenStatistics> {
  const { store, dataDir } = deps;
  const row = store.tokenStatistics.get(id);
  if (row === undefined) {
    throw notFound('token statistics', id, 'GET /v1/token-statistics lists them; POST to make some.');
  }
  const job = store.jobs.require(id);
  const set = store.preparedSets.get(row.preparedSetId)!;
  if (job.status !== 'succeeded') return { row, set, job, measured: null };
  const path = join(dataPaths.tokenStatistics(dataDir, id), 'token-statistics.json');
  return { row, set, job, measured: MeasuredTokens.parse(JSON.parse(await readFile(path, 'utf8'))) };
}
