import { baseTrend, baseTrends } from '../../domain/grid/base-trend.ts';
import { tunedChanges } from '../changes.ts';
import type { FigureKind } from '../figure-kind.ts';
import { seriesOf } from '../spots.ts';
import { stripFigure } from '../strip-figure.ts';
import { trendLabels } from '../trend-labels.ts';

/** What fine-tuning adds to sets that pre-training taught, beside what it adds to those that it did not. */
export const gainsByGroup: FigureKind = {
  kind: 'gains-by-group',
  description:
    'Gain of fine-tuning by checkpoint, sets learned in pre-training beside those that are not (the paper: gains of two groups, Table 6)',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options) => {
    const [series] = seriesOf(grid, options);
    return stripFigure(grid, options, {
      kind: 'gains-by-group',
      title: 'Gain of fine-tuning by what pre-training taught',
      caption:
        'Fine-tuned minus base on sets of the tuning\u2019s own domain. Bars: mean over sets, with 95 % bootstrap intervals over four or ' +
        'more; dots: one set each.',
      changes: tunedChanges(grid, options, ['in-domain']),
      groups: baseTrends.map((name) => ({ name, label: trendLabels[name] })),
      groupOf: ({ evaluation }) => (series === undefined ? null : baseTrend(grid, series, evaluation)),
      quantity: 'gain, primary metrics',
      valueOf: ({ gain }) => gain,
    });
  },
};
