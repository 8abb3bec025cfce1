import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeasuredTokens } from '@amuro/contracts';
import { lostResult, notFound } from '@amuro/http/problems';
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

/** Token statistics in any state; those whose result is lost are marked as failed. Throws a 404 problem. */
export async function findTokenStatistics(
  deps: Pick<Deps, 'store' | 'dataDir'>,
  id: string,
): Promise<FoundTokenStatistics> {
  const { store, dataDir } = deps;
  const row = store.tokenStatistics.get(id);
  if (row === undefined) {
    throw notFound('token statistics', id, 'GET /v1/token-statistics lists them; POST one to make it.');
  }
  const set = store.preparedSets.get(row.preparedSetId)!;
  const found = { row, set, job: store.jobs.require(id) };
  if (found.job.status !== 'succeeded') return { ...found, measured: null };
  const path = join(dataPaths.tokenStatistics(dataDir, id), 'token-statistics.json');
  const measured = MeasuredTokens.safeParse(jsonOf(await readFile(path, 'utf8').catch(() => ''))).data;
  if (measured !== undefined) return { ...found, measured };
  const { problem } = lostResult(
    `The token statistics ${id} are lost: token-statistics.json is missing or damaged.`,
    `POST /v1/token-statistics with the request of ${id} to measure again under the same id.`,
  );
  store.jobs.apply(id, { type: 'lose', problem });
  return { ...found, job: store.jobs.require(id), measured: null };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
