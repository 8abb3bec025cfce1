import { baseTuning } from '../grid/grid.ts';
import type { PublishedResult, PublishedTuning } from './published-result.ts';

/** `xsum.4-shot`, `xsum.instruct.4-shot`, `sciq.options.0-shot`: the parts that distinguish evaluations of published results. */
export function evaluationName(evaluation: PublishedResult['evaluation']): string {
  const { dataset, format, method, shots, limit } = evaluation;
  const parts = [
    dataset,
    format === 'default' ? null : format,
    method,
    limit ? `limit-${limit}` : null,
    `${shots}-shot`,
  ];
  return parts.filter((part) => part !== null).join('.');
}

/**
 * The name of a tuning: its dataset, if one recipe has most of the dataset's results; other recipes add epochs and learning rate.
 * Without a dataset it is `base`.
 */
export function tuningNames(results: readonly PublishedResult[]): (tuning: PublishedTuning | null) => string {
  const counts = new Map<string, Map<string, number>>();
  for (const { tuning } of results) {
    if (tuning === null) continue;
    const recipes = counts.get(tuning.dataset) ?? new Map<string, number>();
    recipes.set(recipeName(tuning), (recipes.get(recipeName(tuning)) ?? 0) + 1);
    counts.set(tuning.dataset, recipes);
  }
  return (tuning) => {
    if (tuning === null) return baseTuning;
    const recipes = [...(counts.get(tuning.dataset) ?? [])].toSorted(([, a], [, b]) => b - a);
    return recipes[0]?.[0] === recipeName(tuning) ? tuning.dataset : recipeName(tuning);
  };
}

function recipeName({ dataset, epochs, learningRate }: PublishedTuning): string {
  const parts = [
    dataset,
    epochs === null ? null : `${epochs}epoch`,
    learningRate === null ? null : learningRate.toExponential().replace('e+', 'e'),
  ];
  return parts.filter((part) => part !== null).join('_');
}
