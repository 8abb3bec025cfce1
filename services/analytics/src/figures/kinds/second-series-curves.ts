import type { FigureKind } from '../figure-kind.ts';
import { relationFigure } from '../relation-figure.ts';
import { secondSeriesFigure } from '../second-series.ts';
import { baseCurves } from './base-curves.ts';

/** Base and fine-tuned checkpoints of a second model; base alone if it has no tunings. */
export const secondSeriesCurves: FigureKind = {
  kind: 'second-series-curves',
  description:
    'Base and fine-tuned checkpoints of a second model, from another series than the paper\u2019s (the paper: Figure 3)',
  inReport: false,
  series: 'second',
  pairs: () => [],
  draw: (grid, compared, asked) =>
    secondSeriesFigure(grid, asked, (options) => {
      const figure = relationFigure(grid, options, {
        kind: 'second-series-curves',
        title: 'A second model by pre-training checkpoint',
        caption: 'Base and fine-tuned checkpoints; bands and bars are 95 % intervals.',
        relations: ['in-domain', 'out-of-domain'],
      });
      const drawn = figure.panels.length > 0 ? figure : baseCurves.draw(grid, compared, options);
      return { ...drawn, kind: 'second-series-curves' };
    }),
};
