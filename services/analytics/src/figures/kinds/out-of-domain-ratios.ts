import { outOfDomainFigure } from '../out-of-domain-figure.ts';
import type { FigureKind } from '../figure-kind.ts';

/** How much a tuning changes sets of its task from another domain, one bar per task. */
export const outOfDomainRatios: FigureKind = {
  kind: 'out-of-domain-ratios',
  description: 'Ratio of out-of-domain change per task, over all checkpoints (the paper: Figure 5)',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options) =>
    outOfDomainFigure(grid, options, {
      kind: 'out-of-domain-ratios',
      title: 'Out-of-domain change by task',
    }),
};
