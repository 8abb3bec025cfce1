import type { CheckpointManifest, FileEntry, PreparedSetManifest, Recipe } from '@amuro/contracts';

export interface TrainedCheckpoint {
  id: string;
  key: string;
  digest: string;
  step: number;
  files: FileEntry[];
}

export interface TrainedFrom {
  run: { id: string; key: string };
  base: CheckpointManifest;
  preparedSet: PreparedSetManifest;
  acceptedFindings: string[];
  recipe: Recipe;
}

/** Manifest of the checkpoint that a run made at a step: the base's model with one more run in its lineage. */
export function trainedManifest(made: TrainedCheckpoint, from: TrainedFrom): CheckpointManifest {
  const { base, run, preparedSet, acceptedFindings, recipe } = from;
  const { id, key, digest, step, files } = made;
  const tuning = {
    runId: run.id,
    runKey: run.key,
    fromCheckpoint: { id: base.id, key: base.key },
    preparedSet,
    acceptedFindings,
    recipe,
    step,
  };
  return {
    kind: 'checkpoint',
    id,
    key,
    digest,
    modelType: base.modelType,
    parameters: base.parameters,
    vocabularySize: base.vocabularySize,
    contextLength: base.contextLength,
    ...(base.inTransformers === false ? { inTransformers: false } : {}),
    origin: { kind: 'training-run' },
    points: base.points,
    lineage: [...base.lineage, tuning],
    files,
  };
}
