import { baseTrend, baseTrends } from '../../domain/grid/base-trend.ts';
import { BASE } from '../../domain/grid/grid.ts';
import { evaluationTitle } from '../../domain/grid/evaluation-title.ts';
import { mainEvaluations } from '../../domain/grid/main-evaluations.ts';
import { chosen } from '../chosen.ts';
import { curveFigure } from '../curve-figure.ts';
import type { FigureKind } from '../figure-kind.ts';
import { seriesOf, spotsOf } from '../spots.ts';

/** All base curves in two panels: sets that get better over pre-training, and sets that do not. */
export const baseCurves: FigureKind = {
  kind: 'base-curves',
  description:
    'Base checkpoints over pre-training, sets that improve apart from those that do not (the paper: few-shot performance in two groups)',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options) => {
    const [series] = seriesOf(grid, options);
    const evaluations = chosen(
      options.evaluations.length > 0 ? grid.evaluations : mainEvaluations(grid),
      options.evaluations,
    );
    const panels = baseTrends.flatMap((trend) => {
      const members = evaluations.filter(
        (evaluation) => series !== undefined && baseTrend(grid, series, evaluation) === trend,
      );
      const [first] = members;
      if (first === undefined) return [];
      return {
        evaluation: first,
        title: `${trend} over pre-training`,
        subtitle: 'primary metrics of base checkpoints',
        lines: members.map((evaluation) => ({
          tuning: BASE,
          name: evaluationTitle(grid, evaluation.name),
          evaluation,
          spots: spotsOf(grid, options, BASE, evaluation),
        })),
        references: [],
      };
    });
    return curveFigure(grid, options, {
      kind: 'base-curves',
      title: 'Base checkpoints by what pre-training teaches',
      caption:
        'Improving: the last base point is above the first by more than their joint 95 % error, and by 0.03 at least. ' +
        'Bands and bars are 95 % intervals.',
      lineNames: panels.flatMap(({ lines }) => lines.map(({ name }) => name)),
      panels,
    });
  },
};
