import { idOf, trainingRunKey } from '@amuro/identity';
import { acceptedFindings, type Recipe } from '@amuro/contracts';
import { checkFindings, unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { checkTrainingRun } from '../domain/check-training-run.ts';
import { fetchSetManifest } from './fetch-set.ts';
import { findReadyCheckpoint } from './find-checkpoint.ts';
import { noteLoss, findRunManifest } from './lost-results.ts';

export interface TrainingRunRequest {
  checkpoint: { id: string };
  preparedSet: { id: string; peer: string };
  recipe: Recipe;
  acceptFindings: string[];
  suffix?: string | undefined;
}

/** Queues a training run. A repeated request returns the same run, or starts over after a failure. */
export async function createTrainingRun(
  deps: Deps,
  request: TrainingRunRequest,
): Promise<{ id: string; created: boolean }> {
  const { preparedSet, recipe, acceptFindings } = request;
  const base = await findReadyCheckpoint(deps, request.checkpoint.id, 'checkpoint.id');
  const setManifest = await fetchSetManifest(deps, preparedSet, 'preparedSet');
  const wrong = checkTrainingRun(recipe, base.manifest, setManifest);
  if (wrong !== null) throw unprocessable(wrong);
  checkFindings(setManifest, acceptFindings, 'preparedSet.id');
  const key = trainingRunKey({ checkpointKey: base.key, preparedSetKey: setManifest.key, recipe });
  const id = idOf('trn', key);
  const run = {
    id,
    key,
    checkpointId: base.id,
    peer: preparedSet.peer,
    preparedSet: setManifest,
    acceptedFindings: acceptedFindings([setManifest], acceptFindings),
    recipe,
    suffix: request.suffix ?? null,
    manifest: null,
    createdAt: deps.now().toISOString(),
  };
  const known = deps.runs.get(id);
  if (known) await noteLoss(() => findRunManifest(deps, known));
  const { outcome } = deps.atomically(() => {
    deps.runs.insert(run);
    return deps.runner.submit({ id, kind: 'training-run', input: {} });
  });
  return { id, created: outcome !== 'existing' };
}
