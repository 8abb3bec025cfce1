import { findSealed } from '@amuro/artifacts';
import { verify } from '@amuro/http';
import type { JobContext, Outcome } from '@amuro/jobs';
import { workInJob } from '@amuro/worker';
import type { Deps } from '../deps.ts';
import type { Rescoring } from '../domain/references.ts';
import type { ScoringRun } from '../store/scoring-run-store.ts';
import { fetchSet } from './fetch-inputs.ts';
import { findPredictions, findResult } from './find-scoring-run.ts';
import { runDirectory } from './run-directory.ts';
import { keepResult, sealResult } from './seal-result.ts';

/** One attempt at judging the predictions of another run anew, without a device. Throws where these are lost or damaged. */
export async function executeRescoring(
  deps: Deps,
  run: ScoringRun,
  { id, metrics }: Rescoring,
  context: JobContext,
): Promise<Outcome> {
  const directory = runDirectory(deps.settings.dataDir, run.id);
  if (await findSealed(directory)) return keepResult(deps, run);
  const { manifest } = await findResult(deps, id);
  const predictions = await findPredictions(deps, id);
  await verify(predictions.path, predictions);
  const set = await fetchSet(deps, run.preparedSet, context);
  const task = {
    operation: 'rescore' as const,
    requestId: `${run.id}-${context.job.attempt}`,
    directory,
    preparedSetDirectory: set.directory,
    predictionsFile: predictions.path,
    method: run.settings.method,
    metrics: metrics.map(({ name }) => name),
    endOfText: manifest.endOfText ?? null,
  };
  const done = await workInJob(deps.textWorkers, task, context);
  if (done.kind !== 'succeeded') return done;
  const { key, digest, subject, preparedSet, overflowed, endOfText } = manifest;
  const facts = { ...done.event.facts, overflowed, endOfText };
  const about = { subject, preparedSet, facts, rescores: { id, key, digest } };
  await sealResult(deps, run, about, done.event.versions, context);
  return keepResult(deps, run);
}
