import { idOf, seriesKey, trainedCheckpointKey } from '@amuro/identity';
import type { TrainingRunManifest } from '@amuro/contracts';
import type { Deps } from '../deps.ts';
import { filesOfStep } from '../domain/files-of-step.ts';
import { runSeriesPoint } from '../domain/run-series-point.ts';
import { trainedManifest } from '../domain/trained-manifest.ts';
import type { StoredRun } from '../store/training-run-store.ts';

type Recording = Pick<Deps, 'checkpoints' | 'series' | 'runs' | 'now'>;

/** Makes the checkpoints of a sealed run known, and a pre-training run a series. Doing it again changes nothing. */
export function recordTrainingRun(deps: Recording, run: StoredRun, manifest: TrainingRunManifest): void {
  const { base, facts, checkpoints, files } = manifest;
  const createdAt = deps.now().toISOString();
  for (const { step, checkpointId: id, digest } of checkpoints) {
    const key = keyOfStep(run, manifest, step);
    const made = { id, key, digest, step, files: filesOfStep(files, step) };
    const source = { kind: 'training-run' as const, runId: run.id, step };
    const own = trainedManifest(made, { ...run, run, base });
    deps.checkpoints.insert({ id, key, source, manifest: own, stamps: [], isConverted: false, createdAt });
    // A lost one is known already; recreated on another device it may have other bytes.
    deps.checkpoints.finish(id, own);
  }
  if (run.recipe.stage === 'pretrain') recordSeries(deps, run, manifest, facts.examples, createdAt);
  deps.runs.finish(run.id, manifest);
}

function recordSeries(
  deps: Recording,
  run: StoredRun,
  manifest: TrainingRunManifest,
  examples: number,
  createdAt: string,
): void {
  const points = manifest.checkpoints.map(({ step, checkpointId }) => ({
    ...runSeriesPoint(run.recipe, examples, step),
    checkpointId,
    checkpointKey: keyOfStep(run, manifest, step),
  }));
  const key = seriesKey(points);
  const source = { kind: 'training-run' as const, runId: run.id };
  deps.series.register({ id: idOf('ser', key), key, name: run.id, source, createdAt, points });
}

function keyOfStep(run: StoredRun, { facts }: TrainingRunManifest, step: number): string {
  return trainedCheckpointKey({ runKey: run.key, step, lastStep: facts.steps });
}
