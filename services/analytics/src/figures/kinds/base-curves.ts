import { evaluationTitle } from '../../domain/grid/display-names.ts';
import { baseTuning, type Evaluation, type Grid, primaryMetric } from '../../domain/grid/grid.ts';
import { scaleOn } from '../../domain/grid/scales.ts';
import { describeScale } from '../../domain/metric-scale.ts';
import { mainEvaluations } from '../../domain/grid/main-evaluations.ts';
import { baseTrend, type BaseTrend, baseTrends } from '../../domain/grid/measured-curve.ts';
import { curveFigure } from '../curve-figure.ts';
import { selectedSeries, curvePoints } from '../curve-points.ts';
import { type FigureKind, type FigureOptions, selectNamed } from '../figure-kind.ts';
import type { FigureLine, FigurePanel } from '../figure-line.ts';

/** As many as readers can distinguish and as have space for a label next to a panel. */
const mostNamed = 10;

/** All base curves: sets that improve over pre-training and sets that do not, in separate panels for each metric. */
export const baseCurves: FigureKind = {
  kind: 'base-curves',
  description:
    'Base checkpoints over pre-training: sets that improve, and sets that do not (the paper: few-shot performance in two groups)',
  inReport: true,
  pairs: () => [],
  draw: (grid, _compared, options) => {
    const panels = panelsOf(grid, options);
    const faint = panels.flatMap(({ lines }) => lines.filter((line) => line.faint)).length;
    return curveFigure(grid, options, {
      kind: 'base-curves',
      title: 'Base checkpoints by what pre-training teaches',
      caption:
        'Improving: the last base point is better than the first by more than their joint 95 % error, and by at least 3 % of the range. ' +
        'Bands and bars are 95 % intervals.',
      panels,
      notes:
        faint === 0
          ? []
          : [
              `Each panel names the ${mostNamed} sets that change most; the others (${faint}) are grey. The data name all.`,
            ],
    });
  },
};

function panelsOf(grid: Grid, options: FigureOptions): FigurePanel[] {
  const [series] = selectedSeries(grid, options);
  const evaluations = selectNamed(
    options.evaluations.length > 0 ? grid.evaluations : mainEvaluations(grid),
    options.evaluations,
  );
  const metricOf = (evaluation: Evaluation) => options.metric ?? primaryMetric(evaluation);
  return baseTrends.flatMap((trend) => {
    const members = evaluations.filter(
      (evaluation) => series !== undefined && baseTrend(grid, series, evaluation) === trend,
    );
    const metrics = [...new Set(members.map(metricOf))];
    return metrics.map((metric) =>
      panelOf(
        grid,
        options,
        trend,
        metric,
        members.filter((evaluation) => metricOf(evaluation) === metric),
      ),
    );
  });
}

function panelOf(
  grid: Grid,
  options: FigureOptions,
  trend: BaseTrend,
  metric: string,
  members: readonly Evaluation[],
): FigurePanel {
  const all = members.map((evaluation) => ({
    evaluation,
    points: curvePoints(grid, options, baseTuning, evaluation),
  }));
  const named = new Set(all.toSorted((a, b) => changeOf(b) - changeOf(a)).slice(0, mostNamed));
  let style = 0;
  return {
    evaluation: members[0]!,
    title: `${trend} over pre-training`,
    subtitle: describeScale(scaleOn(grid, members[0]!, metric)),
    lines: all.map((one) => ({
      ...one,
      tuning: baseTuning,
      name: evaluationTitle(grid, one.evaluation.name),
      ...(named.has(one) ? { style: style++ } : { style: 0, faint: true }),
    })),
    references: [],
  };
}

function changeOf({ points }: Pick<FigureLine, 'points'>): number {
  const values = points.flatMap(({ value }) => value ?? []);
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
