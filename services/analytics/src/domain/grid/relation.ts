import type { Evaluation, Tuning } from './grid.ts';

/** How an evaluation set relates to what a tuning learned. */
export type Relation = 'in-domain' | 'out-of-domain' | 'cross-task';

export const relations: readonly Relation[] = ['in-domain', 'out-of-domain', 'cross-task'];

/** Same task: in or out of domain, as the set's role says; any other task: cross-task. */
export function relation(tuning: Tuning, evaluation: Evaluation): Relation {
  const tasks = tuning.datasets.map(({ task }) => task);
  const instruction = tasks.includes('chat') && evaluation.role === 'instruction-test';
  if (!instruction && !tasks.includes(evaluation.task)) return 'cross-task';
  return evaluation.role === 'out-of-domain' ? 'out-of-domain' : 'in-domain';
}
