import type { FigureKind } from '../figure-kind.ts';
import { relationFigure } from '../relation-figure.ts';

/** Base and fine-tuned on sets of the same task from another domain. */
export const outOfDomainCurves: FigureKind = {
  kind: 'out-of-domain-curves',
  description:
    'Base and fine-tuned on sets of the same task from another domain, one panel per set (the paper: cross-domain generalisation)',
  inReport: false,
  pairs: () => [],
  draw: (grid, _compared, options) =>
    relationFigure(grid, options, {
      kind: 'out-of-domain-curves',
      title: 'Out-of-domain performance by pre-training checkpoint',
      caption: 'Base and fine-tuned checkpoints; bands and bars are 95 % intervals.',
      relations: ['out-of-domain'],
    }),
};
