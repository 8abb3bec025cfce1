import { Point, Recipe, trainingMethodRecord, trainingOptions } from '@amuro/contracts';
import { firstFields } from '../first-fields.ts';
import { hashedSettings, laterVersion } from '../hashed-settings.ts';
import { keyOf } from '../key-of.ts';

/** Key of a checkpoint with fresh random weights; `config` is the transformers configuration as it was asked for. */
export function randomStartKey(input: { config: object; tokenizerKey: string; seed: number }): string {
  return keyOf({
    operation: 'random-start',
    settings: { config: input.config, seed: input.seed },
    inputs: { tokenizer: input.tokenizerKey },
  });
}

/** 2: `paper` divides the loss of an epoch's last, smaller batch by the rows of a full one, as its script does. */
const protocolVersions: Record<Recipe['protocol'], number> = { corrected: 1, paper: 2 };

/** Key of a training run. The steps it keeps are in it too: they decide which checkpoints it makes. */
export function trainingRunKey(input: {
  checkpointKey: string;
  preparedSetKey: string;
  recipe: Recipe;
}): string {
  return keyOf({
    operation: 'train',
    settings: {
      ...hashedSettings(input.recipe, Recipe, firstFields.recipe),
      ...hashedMethod(input.recipe),
      ...laterVersion('protocolVersion', protocolVersions[input.recipe.protocol]),
    },
    inputs: { checkpoint: input.checkpointKey, preparedSet: input.preparedSetKey },
  });
}

/** A method that has options is hashed as {kind} and the options that are not at their defaults. */
function hashedMethod({ method }: { method: string | { kind: string } }): Record<string, unknown> {
  return {
    method:
      typeof method === 'string' ? method : hashedSettings(method, trainingOptions(method), { kind: true }),
    ...laterVersion('methodVersion', trainingMethodRecord(method).version),
  };
}

/**
 * Key of the checkpoint that a training run makes at a step (0 is its start). The run's last checkpoint has the key
 * of `lastCheckpointKey`, so `lastStep` (the run's number of optimizer steps) must be known here.
 */
export function trainedCheckpointKey(input: { runKey: string; step: number; lastStep: number }): string {
  if (input.step === input.lastStep) return lastCheckpointKey(input.runKey);
  return keyOf({
    operation: 'trained-checkpoint',
    settings: { step: input.step },
    inputs: { run: input.runKey },
  });
}

/** Key of a run's last checkpoint: known before it is known how many rows a set keeps, and so how many steps there are. */
export function lastCheckpointKey(runKey: string): string {
  return keyOf({ operation: 'trained-checkpoint', settings: { step: 'last' }, inputs: { run: runKey } });
}

/** Key of a series: its points and the weights at each; the series' name is not in it. */
export function seriesKey(points: (Point & { checkpointKey: string })[]): string {
  return keyOf({
    operation: 'series',
    settings: points.map((point) => hashedSettings(point, Point, firstFields.point)),
    inputs: { points: points.map((point) => point.checkpointKey) },
  });
}
