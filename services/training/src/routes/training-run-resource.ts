import {
  AcceptedFindings,
  artifactReference,
  CheckpointId,
  JobFields,
  Key,
  Name,
  PreparedSetId,
  Recipe,
  SeriesId,
  TrainingRunId,
  type TrainingRunManifest,
} from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf } from '@amuro/jobs';
import type { Deps } from '../deps.ts';
import type { StoredRun } from '../store/training-run-store.ts';
import { checkpointManifestExample } from './checkpoint-resource.ts';
import { idExamples, jobExample, preparedSetExample, recipeExample } from './examples.ts';

export const TrainingRunResource = z
  .strictObject({
    id: TrainingRunId,
    key: Key,
    ...JobFields,
    checkpoint: z.strictObject({ id: CheckpointId }).describe('The checkpoint that it begins with.'),
    preparedSet: artifactReference(PreparedSetId).describe(
      'The set that it learns from, and the datasets peer that has it.',
    ),
    recipe: Recipe,
    acceptedFindings: AcceptedFindings,
    suffix: Name.nullable().describe(
      'Names its last checkpoint after that of its start: `series@revision+suffix`; null for none.',
    ),
    checkpoints: z
      .array(
        z.strictObject({
          step: z.int().nonnegative().describe('Optimizer step of the checkpoint.'),
          checkpointId: CheckpointId,
        }),
      )
      .describe('Checkpoints that it made, by step; empty until it has succeeded.'),
    seriesId: SeriesId.nullable().describe(
      'The series that a pre-training run has become; null for any other.',
    ),
    links: z
      .strictObject({
        self: z.string().describe('Path of the run.'),
        events: z.string().describe('Path of its events.'),
        metrics: z.string().describe('Path of the numbers of its steps.'),
        manifest: z.string().describe('Path of its manifest.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'TrainingRun', description: 'A training run, and how far it has come.' });
export type TrainingRunResource = z.infer<typeof TrainingRunResource>;

export function trainingRunResource(
  run: StoredRun,
  { jobs, series }: Pick<Deps, 'jobs' | 'series'>,
): TrainingRunResource {
  const { id, key, checkpointId, preparedSet, peer, recipe, acceptedFindings, suffix, manifest } = run;
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
    suffix,
    checkpoints: made.map((each) => ({ step: each.step, checkpointId: each.checkpointId })),
    seriesId: series.byName(id)?.id ?? null,
    links: { self, events: `${self}/events`, metrics: `${self}/metrics`, manifest: `${self}/manifest` },
  };
}

export const runExample: TrainingRunResource = {
  id: idExamples.run,
  key: idExamples.key,
  ...jobExample,
  checkpoint: { id: idExamples.checkpoint },
  preparedSet: { id: idExamples.preparedSet, peer: 'datasets' },
  recipe: recipeExample,
  acceptedFindings: [],
  suffix: null,
  checkpoints: [{ step: 375, checkpointId: idExamples.tuned }],
  seriesId: null,
  links: {
    self: `/v1/training-runs/${idExamples.run}`,
    events: `/v1/training-runs/${idExamples.run}/events`,
    metrics: `/v1/training-runs/${idExamples.run}/metrics`,
    manifest: `/v1/training-runs/${idExamples.run}/manifest`,
  },
};

export const runManifestExample: TrainingRunManifest = {
  kind: 'training-run',
  id: idExamples.run,
  key: idExamples.key,
  recipe: recipeExample,
  base: checkpointManifestExample,
  preparedSet: preparedSetExample,
  checkpoints: [{ step: 375, checkpointId: idExamples.tuned, digest: idExamples.key }],
  facts: { steps: 375, warmupSteps: 12, examples: 1000, skippedRows: 0, skipped: [], finalLoss: 0.31 },
  digest: idExamples.key,
  files: [{ path: 'checkpoints/step-375/model.safetensors', bytes: 3_700_000, sha256: idExamples.key }],
};
