import { evaluationTitle } from '../../domain/grid/display-names.ts';
import { baseTuning } from '../../domain/grid/grid.ts';
import { mainEvaluations } from '../../domain/grid/main-evaluations.ts';
import { curveFigure } from '../curve-figure.ts';
import { curvePoints } from '../curve-points.ts';
import { type FigureKind, selectNamed } from '../figure-kind.ts';
import { referencesOf } from '../references.ts';

/** All series in one panel per set: model sizes, or models, for comparison. */
export const seriesTogether: FigureKind = {
  kind: 'series-together',
  description:
    'Every series (such as sizes of a model) in one panel per set, for base checkpoints or the named tunings',
  inReport: true,
  series: 'together',
  pairs: () => [],
  draw: (grid, _compared, options) => {
    const series = selectNamed(grid.series, options.series);
    const tunings = options.tunings.length > 0 ? options.tunings : [baseTuning];
    const evaluations = selectNamed(
      options.evaluations.length > 0 ? grid.evaluations : mainEvaluations(grid),
      options.evaluations,
    );
    return curveFigure(grid, options, {
      kind: 'series-together',
      title: 'Series compared by pre-training checkpoint',
      caption: 'Each line is one series; bands and bars are 95 % intervals. Dotted: chance.',
      series,
      lineNames: series.map(({ name }) => name),
      panels: evaluations.flatMap((evaluation) =>
        tunings.map((tuning) => ({
          evaluation,
          title: `${evaluationTitle(grid, evaluation.name)}, ${tuning === baseTuning ? baseTuning : `tuned: ${tuning}`}`,
          lines: series.map(({ name }) => ({
            tuning,
            name,
            points: curvePoints(grid, { ...options, series: [name] }, tuning, evaluation),
          })),
          references: referencesOf(grid, evaluation, options.metric),
        })),
      ),
    });
  },
};
