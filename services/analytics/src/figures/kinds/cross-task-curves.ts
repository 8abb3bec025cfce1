import type { FigureKind } from '../figure-kind.ts';
import { relationFigure } from '../relation-figure.ts';

/** Base and fine-tuned on sets of other tasks. */
export const crossTaskCurves: FigureKind = {
  kind: 'cross-task-curves',
  description:
    'Base and fine-tuned on sets of other tasks than the trained one, one panel per set (the paper: cross-task generalisation)',
  inReport: false,
  pairs: () => [],
  draw: (grid, _compared, options) =>
    relationFigure(grid, options, {
      kind: 'cross-task-curves',
      title: 'Cross-task performance by pre-training checkpoint',
      caption: 'Base and fine-tuned checkpoints; bands and bars are 95 % intervals.',
      relations: ['cross-task'],
    }),
};
