import type { Recipe } from '@amuro/contracts';

/** Optimizer steps of a run: given, or passes over the rows with each pass's last, smaller batch kept. */
export function stepsOf(recipe: Recipe, rows: number): number {
  return recipe.steps ?? (recipe.epochs ?? 0) * Math.ceil(rows / recipe.batchSize);
}
