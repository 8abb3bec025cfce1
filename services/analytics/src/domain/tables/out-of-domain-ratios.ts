import type { TableKind } from './table.ts';
import { transferRows } from './transfer.ts';

/** Figures 5 and 15: how fine-tuning changes sets of its own task, in and out of its domain. */
export const outOfDomainRatios: TableKind = {
  kind: 'out-of-domain-ratios',
  title: 'Relative change in and out of domain, by task',
  paper: 'Figures 5 and 15',
  description:
    'The mean of (tuned - base) / base over the sets of a tuning’s own task, in domain and out of it, at all points, with a cluster ' +
    'bootstrap interval and an exact sign-change test over points (Holm and Benjamini-Hochberg over all rows).',
  compute: ({ grid }) =>
    transferRows(grid, (tuning, evaluation, relation) =>
      relation === 'cross-task' ? null : { tunedOn: tuning.name, task: evaluation.task },
    ),
};
