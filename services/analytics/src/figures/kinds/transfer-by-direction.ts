import type { Task } from '@amuro/contracts';
import { formatPercent } from '../../domain/format.ts';
import type { FigureKind } from '../figure-kind.ts';
import { stripFigure } from '../strip-figure.ts';
import { type TunedChange, tunedChanges } from '../tuned-changes.ts';

const generation: readonly Task[] = ['summary', 'question'];
const groups = [
  { name: 'classification-to-generation', label: 'classification to generation' },
  { name: 'generation-to-classification', label: 'generation to classification' },
  { name: 'within-a-kind', label: 'another task of the same kind' },
];

/** The effect of fine-tuning on one task on other tasks, by checkpoint and by direction between kinds of task. */
export const transferByDirection: FigureKind = {
  kind: 'transfer-by-direction',
  description:
    'Ratio of change on tasks that a tuning did not learn, by checkpoint and direction (the paper: task transfer between classification and generation)',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options) =>
    stripFigure(grid, options, {
      kind: 'transfer-by-direction',
      title: 'What fine-tuning on one task does to others',
      caption:
        '(Fine-tuned \u2212 base) / base on sets of tasks that the tuning did not learn. Bars: means over tunings and sets, with 95 % ' +
        'bootstrap intervals over four or more cells; each dot is one cell.',
      changes: tunedChanges(grid, options, ['cross-task']),
      groups,
      groupOf: directionOf,
      quantity: 'ratio of change',
      valueOf: ({ gain, base }) => (base === 0 ? null : gain / base),
      format: formatPercent,
    }),
};

function directionOf({ tuning, task }: TunedChange): string | null {
  const kinds = new Set(tuning.datasets.map((dataset) => generation.includes(dataset.task)));
  if (kinds.size !== 1) return null;
  const toGeneration = generation.includes(task);
  if (kinds.has(toGeneration)) return 'within-a-kind';
  return toGeneration ? 'classification-to-generation' : 'generation-to-classification';
}
