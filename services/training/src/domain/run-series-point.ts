import type { Point, Recipe } from '@amuro/contracts';

/** The point of a pre-training run at a step. `examples`: blocks of one pass over the corpus. */
export function runSeriesPoint(recipe: Recipe, examples: number, step: number): Point {
  const tokensSeen = examplesSeen(step, recipe.batchSize, examples) * (recipe.sequenceLength ?? 0);
  return { revision: `step-${step}`, step, tokensSeen, stage: 'pretrain' };
}

/** The last batch of a pass may be smaller than the others. */
function examplesSeen(step: number, batchSize: number, examples: number): number {
  const stepsPerPass = Math.ceil(examples / batchSize);
  const passes = Math.floor(step / stepsPerPass);
  return passes * examples + Math.min((step % stepsPerPass) * batchSize, examples);
}
