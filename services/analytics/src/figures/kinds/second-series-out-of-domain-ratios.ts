import type { FigureKind } from '../figure-kind.ts';
import { outOfDomainFigure } from '../out-of-domain-figure.ts';
import { secondSeriesFigure } from '../second-series.ts';

/** Out-of-domain change of a second model, one bar per task. */
export const secondSeriesOutOfDomainRatios: FigureKind = {
  kind: 'second-series-out-of-domain-ratios',
  description:
    'Ratio of out-of-domain change per task of a second model, from another series than the paper\u2019s (the paper: Figure 15)',
  inReport: false,
  series: 'second',
  pairs: () => [],
  draw: (grid, _compared, asked) =>
    secondSeriesFigure(grid, asked, (options) =>
      outOfDomainFigure(grid, options, {
        kind: 'second-series-out-of-domain-ratios',
        title: 'Out-of-domain change of a second model by task',
      }),
    ),
};
