import type { TableKind } from './table.ts';
import { transferRows } from './transfer.ts';

/** The effect of training on one task on every other task. */
export const taskTransfer: TableKind = {
  kind: 'task-transfer',
  title: 'What a tuning does to each task',
  paper: null,
  description:
    'For each tuning and task of evaluation sets, by their relation: mean gain and mean relative change over all points, with a cluster ' +
    'bootstrap interval and an exact sign-change test over points (Holm and Benjamini-Hochberg over all rows).',
  compute: ({ grid }) =>
    transferRows(grid, (tuning, evaluation) => ({ tunedOn: tuning.name, task: evaluation.task })),
};
