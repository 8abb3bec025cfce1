import { badRequest, unprocessable } from '@amuro/http';
import { idOf, rescoringKey } from '@amuro/identity';
import { isOver } from '@amuro/jobs';
import type { Deps } from '../deps.ts';
import { chooseMetrics } from '../domain/choose-metrics.ts';
import type { RescoreRequest } from '../domain/references.ts';
import { checkScoringRun, findResult, findScoringRun } from './find-scoring-run.ts';

/** Kind of the jobs that need no device. */
export const rescoringJob = 'rescoring';

/**
 * Asks for a run that judges the predictions of a finished one anew. One of a rescoring judges the predictions of the first run.
 * Throws 404, 409 while there are none, 410 if they are lost, and 400 or 422 for metrics that cannot judge them.
 */
export async function rescoreRun(
  deps: Deps,
  asked: string,
  request: RescoreRequest,
): Promise<{ id: string; existed: boolean }> {
  const { run } = findScoringRun(deps, findScoringRun(deps, asked).run.rescores?.id ?? asked);
  const { manifest } = await findResult(deps, run.id);
  const metrics = chooseMetrics(request.metrics ?? manifest.metrics, manifest);
  if ('refused' in metrics)
    throw metrics.known ? unprocessable(metrics.refused) : badRequest(metrics.refused);
  const key = rescoringKey({ scoringRunKey: run.key, metrics });
  const id = idOf('scr', key);
  const known = deps.jobs.get(id) && (await checkScoringRun(deps, id)).job;
  if (!known || (isOver(known.status) && known.status !== 'succeeded')) {
    const { subject, preparedSet, settings, acceptedFindings } = run;
    const rescores = { id: run.id, key: run.key, metrics };
    deps.runs.save({ id, key, subject, preparedSet, settings, acceptedFindings, rescores });
  }
  const { outcome } = deps.runner.submit({ id, kind: rescoringJob, input: {} });
  return { id, existed: outcome === 'existing' };
}
