import {
  AcceptedFindings,
  artifactReference,
  CheckpointId,
  JobFields,
  PreparedSetId,
  Recipe,
  SeriesId,
  Sha256,
  TrainingRunId,
  type TrainingRunManifest,
} from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf } from '@amuro/jobs';
import type { Deps } from '../deps.ts';
import type { StoredRun } from '../store/training-run-store.ts';
import { exampleManifest } from './checkpoint-resource.ts';
import { exampleIds, exampleJob, examplePreparedSet, exampleRecipe } from './examples.ts';

export const TrainingRunResource = z
  .strictObject({
    id: TrainingRunId,
    key: Sha256,
    ...JobFields,
    checkpoint: z.strictObject({ id: CheckpointId }),
    preparedSet: artifactReference(PreparedSetId),
    recipe: Recipe,
    acceptedFindings: AcceptedFindings,
    /** Checkpoints made, by step; empty until it has succeeded. */
    checkpoints: z.array(z.strictObject({ step: z.int().nonnegative(), checkpointId: CheckpointId })),
    /** The series that a pre-training run has become. */
    seriesId: SeriesId.nullable(),
    links: z.strictObject({ self: z.string(), events: z.string(), manifest: z.string() }),
  })
  .openapi('TrainingRun');
export type TrainingRunResource = z.infer<typeof TrainingRunResource>;

export function trainingRunResource(
  run: StoredRun,
  { jobs, series }: Pick<Deps, 'jobs' | 'series'>,
): TrainingRunResource {
  const { id, key, checkpointId, preparedSet, peer, recipe, acceptedFindings, manifest } = run;
  const self = `/v1/training-runs/${id}`;
  const made = manifest?.checkpoints ?? [];
  return {
    id,
    key,
    ...jobFieldsOf(jobs.require(id)),
    checkpoint: { id: checkpointId },
    preparedSet: { id: preparedSet.id, peer },
    recipe,
    acceptedFindings,
    checkpoints: made.map((each) => ({ step: each.step, checkpointId: each.checkpointId })),
    seriesId: series.byName(id)?.id ?? null,
    links: { self, events: `${self}/events`, manifest: `${self}/manifest` },
  };
}

export const exampleRun: TrainingRunResource = {
  id: exampleIds.run,
  key: exampleIds.key,
  ...exampleJob,
  checkpoint: { id: exampleIds.checkpoint },
  preparedSet: { id: exampleIds.preparedSet, peer: 'datasets' },
  recipe: exampleRecipe,
  acceptedFindings: [],
  checkpoints: [{ step: 375, checkpointId: exampleIds.tuned }],
  seriesId: null,
  links: {
    self: `/v1/training-runs/${exampleIds.run}`,
    events: `/v1/training-runs/${exampleIds.run}/events`,
    manifest: `/v1/training-runs/${exampleIds.run}/manifest`,
  },
};

export const exampleRunManifest: TrainingRunManifest = {
  kind: 'training-run',
  id: exampleIds.run,
  key: exampleIds.key,
  recipe: exampleRecipe,
  base: exampleManifest,
  preparedSet: examplePreparedSet,
  checkpoints: [{ step: 375, checkpointId: exampleIds.tuned, digest: exampleIds.key }],
  facts: { steps: 375, warmupSteps: 12, examples: 1000, skippedRows: 0, skipped: [], finalLoss: 0.31 },
  digest: exampleIds.key,
  files: [{ path: 'checkpoints/step-375/model.safetensors', bytes: 3_700_000, sha256: exampleIds.key }],
};
