import { join } from 'node:path';
import { brokenFiles } from '@amuro/artifacts';
import type { ScoringRunManifest } from '@amuro/contracts';
import { conflict, lostResult, notFound, ProblemError } from '@amuro/http';
import { digestOf } from '@amuro/identity';
import type { Job } from '@amuro/jobs';
import type { Deps } from '../deps.ts';
import type { ScoringRun } from '../store/scoring-run-store.ts';
import { readManifest, runDirectory } from './run-directory.ts';

export interface FoundRun {
  run: ScoringRun;
  job: Job;
}

/** A run and how far it is. Throws 404. */
export function findScoringRun({ runs, jobs }: Deps, id: string): FoundRun {
  const run = runs.get(id);
  const job = jobs.get(id);
  if (run && job) return { run, job };
  throw notFound('scoring run', id, 'List the runs with GET /v1/scoring-runs, or create one.');
}

/** As `findScoringRun`; a run whose result turns out to be lost has failed. */
export async function checkScoringRun(deps: Deps, id: string): Promise<FoundRun> {
  const found = findScoringRun(deps, id);
  if (found.job.status !== 'succeeded') return found;
  await findResult(deps, id).catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
  });
  return findScoringRun(deps, id);
}

interface FoundResult {
  directory: string;
  manifest: ScoringRunManifest;
  /** Records that a file turned out to be damaged; returns the problem to answer with. */
  onDamage: (detail: string) => ProblemError;
}

/** The result of a run that has succeeded. Throws 404, 409 while there is none, 410 if its files are lost. */
export async function findResult(deps: Deps, id: string): Promise<FoundResult> {
  const { run, job } = findScoringRun(deps, id);
  if (job.error?.code === 'lost-result') throw new ProblemError(job.error);
  if (job.status !== 'succeeded') throw unfinished(job);
  const directory = runDirectory(deps.settings.dataDir, id);
  const onDamage = (detail: string) => loseResult(deps, id, detail);
  const manifest = await readManifest(directory).catch(() => null);
  if (manifest === null || digestOf(manifest.files) !== run.digest)
    throw onDamage('manifest.json is missing or damaged');
  const broken = await brokenFiles(directory, manifest.files);
  if (broken.length > 0) throw onDamage(broken.join(', '));
  return { directory, manifest, onDamage };
}

const predictionsFile = 'predictions.jsonl';

/** The file with the predictions of a run that has succeeded. Throws as `findResult`. */
export async function findPredictions(deps: Deps, id: string) {
  const { directory, manifest, onDamage } = await findResult(deps, id);
  const entry = manifest.files.find(({ path }) => path === predictionsFile);
  if (!entry) throw new Error(`${id}: expected ${predictionsFile} among its files, found none`);
  return { ...entry, path: join(directory, predictionsFile), onDamage };
}

function loseResult({ runner, runs }: Deps, id: string, detail: string): ProblemError {
  const rescored = runs.get(id)?.rescores;
  const request = rescored ? `POST /v1/scoring-runs/${rescored.id}/rescore` : 'POST /v1/scoring-runs';
  const lost = lostResult(
    `The result of the scoring run ${id} is lost: ${detail}.`,
    `${request} with the request of ${id} recreates it under the same id.`,
  );
  runner.lose(id, lost.problem);
  return lost;
}

function unfinished({ id, status }: Job): ProblemError {
  const isOver = status === 'failed' || status === 'cancelled';
  return conflict(
    `The scoring run ${id} is ${status}: only a run that has succeeded has a result.`,
    isOver ? `See its error, then POST /v1/scoring-runs/${id}/resume.` : 'Wait until it has succeeded.',
  );
}
