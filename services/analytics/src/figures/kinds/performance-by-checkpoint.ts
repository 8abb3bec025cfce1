import { mainEvaluations } from '../../domain/grid/main-evaluations.ts';
import { curveFigure } from '../curve-figure.ts';
import { curvePoints } from '../curve-points.ts';
import { type FigureKind, selectNamed } from '../figure-kind.ts';
import { referencesOf } from '../references.ts';

/** Base and each tuning over pre-training, one panel per evaluation set, with chance and surface rules for comparison. */
export const performanceByCheckpoint: FigureKind = {
  kind: 'performance-by-checkpoint',
  description:
    'Performance of base and fine-tuned checkpoints over pre-training, with chance and surface rules',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options) =>
    curveFigure(grid, options, {
      kind: 'performance-by-checkpoint',
      title: 'Performance by pre-training checkpoint',
      caption:
        'Each line is one tuning of every checkpoint; bands and bars are 95 % intervals. ' +
        'Dotted: chance. Dashed: surface rules fitted on the fine-tuning rows.',
      panels: selectNamed(
        options.evaluations.length > 0 ? grid.evaluations : mainEvaluations(grid),
        options.evaluations,
      ).map((evaluation) => ({
        evaluation,
        lines: selectNamed(grid.tunings, options.tunings).map((tuning) => ({
          tuning: tuning.name,
          name: tuning.name,
          points: curvePoints(grid, options, tuning.name, evaluation),
        })),
        references: referencesOf(grid, evaluation, options.metric),
      })),
    }),
};
