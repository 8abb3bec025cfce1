import type { ScoringRunManifest } from '@amuro/contracts';
import { conflict, notFound } from '@amuro/http';
import type { Job } from '@amuro/jobs';
import type { Deps } from '../deps.ts';
import type { ScoringRun } from '../store/scoring-run-store.ts';
import { readManifest } from './read-result.ts';
import { runDirectory } from './run-directory.ts';

export interface FoundRun {
  run: ScoringRun;
  job: Job;
}

/** A run and how it goes. Throws 404. */
export function findScoringRun({ runs, jobs }: Deps, id: string): FoundRun {
  const run = runs.get(id);
  const job = jobs.get(id);
  if (run && job) return { run, job };
  throw notFound('scoring run', id, 'GET /v1/scoring-runs lists what there is; POST there to make one.');
}

/** The result of a run that has succeeded. Throws 404, or 409 while there is none. */
export async function findResult(
  deps: Deps,
  id: string,
): Promise<{ directory: string; manifest: ScoringRunManifest }> {
  const { job } = findScoringRun(deps, id);
  if (job.status !== 'succeeded') {
    throw conflict(
      `The scoring run "${id}" is ${job.status}: only one that has succeeded has a result.`,
      job.status === 'failed' || job.status === 'cancelled'
        ? `See its error; POST /v1/scoring-runs/${id}/resume goes on with it.`
        : 'Wait until it has succeeded; its events tell.',
    );
  }
  const directory = runDirectory(deps.settings.dataDir, id);
  return { directory, manifest: await readManifest(directory) };
}
