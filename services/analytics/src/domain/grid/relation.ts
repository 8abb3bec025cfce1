import type { Evaluation, Grid, Tuning } from './grid.ts';

/** How an evaluation set relates to what a tuning was trained on. */
export type Relation = 'in-domain' | 'out-of-domain' | 'cross-task';

export const relations: readonly Relation[] = ['in-domain', 'out-of-domain', 'cross-task'];

/**
 * Same task: in or out of domain, by the set's role; any other task: cross-task. An instruction test is in the domain of
 * instruction tuning and of tuning on the same dataset.
 */
export function relation(tuning: Tuning, evaluation: Evaluation): Relation {
  const tasks = tuning.datasets.map(({ task }) => task);
  const instruction = tasks.includes('chat') && evaluation.role === 'instruction-test';
  if (!instruction && !tasks.includes(evaluation.task)) return 'cross-task';
  const isOwn = tuning.datasets.some(({ name }) => name === evaluation.datasetName);
  const isOutside =
    evaluation.role === 'out-of-domain' || (evaluation.role === 'instruction-test' && !instruction && !isOwn);
  return isOutside ? 'out-of-domain' : 'in-domain';
}

/** How a set relates to the tunings of a collection taken together; null without tunings. */
export function placeOf({ tunings }: Grid, evaluation: Evaluation): string | null {
  const related = tunings
    .filter(({ datasets }) => datasets.length > 0)
    .map((tuning) => relation(tuning, evaluation));
  if (related.length === 0) return null;
  return relations.find((one) => one !== 'cross-task' && related.includes(one)) ?? 'task not trained on';
}
