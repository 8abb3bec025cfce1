import type { FigureKind } from '../figure-kind.ts';
import { relationFigure } from '../relation-figure.ts';

/** Base and fine-tuned on sets of the training domain. */
export const inDomainCurves: FigureKind = {
  kind: 'in-domain-curves',
  description:
    'Base and fine-tuned on sets of the training domain, one panel per set (the paper: supervised and instruction tuning per dataset)',
  inReport: false,
  pairs: () => [],
  draw: (grid, _compared, options) =>
    relationFigure(grid, options, {
      kind: 'in-domain-curves',
      title: 'In-domain performance by pre-training checkpoint',
      caption: 'Base and fine-tuned checkpoints; bands and bars are 95 % intervals.',
      relations: ['in-domain'],
    }),
};
