import { formatChange } from '../../domain/format.ts';
import {
  baseTuning,
  type Evaluation,
  findCell,
  type Grid,
  measured,
  type Tuning,
} from '../../domain/grid/grid.ts';
import { improvement } from '../../domain/metric-scale.ts';
import { mainEvaluations } from '../../domain/grid/main-evaluations.ts';
import { curveFigure } from '../curve-figure.ts';
import { selectedSeries, type SourcedPoint, curvePoints } from '../curve-points.ts';
import {
  type Compared,
  type FigureKind,
  type FigureOptions,
  type Pair,
  selectNamed,
} from '../figure-kind.ts';
import { describeChange, describeEstimate } from '../mark.ts';

/** The change from each tuning, compared with the untuned checkpoint of the same point, over pre-training; one panel per set. */
export const baseAgainstTuned: FigureKind = {
  kind: 'base-against-tuned',
  description: 'Gain of each tuning over the base checkpoint by pre-training point, with paired intervals',
  inReport: true,
  pairs: (grid, options) =>
    evaluationsOf(grid, options).flatMap((evaluation) =>
      tuningsOf(grid, options).flatMap((tuning) =>
        pairsOf(grid, options, tuning, evaluation).flatMap(({ pair }) => pair ?? []),
      ),
    ),
  draw: (grid, compared, options) =>
    curveFigure(grid, options, {
      kind: 'base-against-tuned',
      title: 'Gain of fine-tuning by pre-training checkpoint',
      caption:
        'Fine-tuned minus base of the same checkpoint on the same rows (the reverse if lower is better), with paired 95 % intervals. ' +
        'At 0 fine-tuning changes nothing.',
      quantity: 'gain',
      signed: true,
      panels: evaluationsOf(grid, options).map((evaluation) => ({
        evaluation,
        lines: tuningsOf(grid, options).map((tuning) => ({
          tuning: tuning.name,
          name: tuning.name,
          points: gains(grid, compared, options, tuning, evaluation),
        })),
        references: [],
      })),
    }),
};

function evaluationsOf(grid: Grid, { evaluations }: FigureOptions): Evaluation[] {
  return selectNamed(evaluations.length > 0 ? grid.evaluations : mainEvaluations(grid), evaluations);
}

function tuningsOf(grid: Grid, { tunings }: FigureOptions): Tuning[] {
  return selectNamed(grid.tunings, tunings).filter(({ name }) => name !== baseTuning);
}

function pairsOf(grid: Grid, options: FigureOptions, tuning: Tuning, evaluation: Evaluation) {
  return selectedSeries(grid, options).flatMap((series) =>
    series.points.map(({ revision }): { revision: string; cellIds: string[]; pair: Pair | null } => {
      const cells = [baseTuning, tuning.name].map((name) =>
        findCell(grid, { series: series.name, revision, tuning: name, evaluation: evaluation.name }),
      );
      const [from, to] = cells.map((cell) => measured(cell, options.metric ?? undefined));
      return {
        revision,
        cellIds: cells.flatMap((cell) => cell?.cell.id ?? []),
        pair: from && to ? { from, to } : null,
      };
    }),
  );
}

/** The tuned points with the paired difference instead of the value; a doubt about either side is a doubt about the difference. */
function gains(
  grid: Grid,
  compared: Compared,
  options: FigureOptions,
  tuning: Tuning,
  evaluation: Evaluation,
): SourcedPoint[] {
  const pairs = pairsOf(grid, options, tuning, evaluation);
  return curvePoints(grid, options, tuning.name, evaluation).map((linePoint, index) => {
    const { pair = null, cellIds = [] } = pairs[index] ?? {};
    const comparison = pair === null ? null : compared(pair.from.id, pair.to.id);
    if (pair === null || comparison === null) {
      return {
        ...linePoint,
        value: null,
        low: null,
        high: null,
        n: null,
        standardError: null,
        measurementIds: [],
        cellIds,
      };
    }
    const { interval, pairs: n, standardError } = comparison;
    const difference = improvement(pair.to.scale, comparison.difference);
    const { higherIsBetter } = pair.to.scale;
    const [low, high] =
      interval === null
        ? [null, null]
        : higherIsBetter
          ? [interval.low, interval.high]
          : [-interval.high, -interval.low];
    const verdicts = [pair.from.verdict, pair.to.verdict];
    const worst = (['invalid', 'suspect'] as const).find((status) =>
      verdicts.some((verdict) => verdict.status === status),
    );
    const gain = describeEstimate(
      { value: difference, low, high, n },
      { counted: 'pairs', format: (value) => formatChange(value, 3) },
    );
    return {
      ...linePoint,
      value: difference,
      low,
      high,
      n,
      standardError,
      status: worst ?? 'valid',
      reasons: [...new Set(verdicts.flatMap(({ reasons }) => reasons.map(({ code }) => code)))].join(' '),
      tip: `${tuning.name} at ${linePoint.point.revision}: ${describeChange(gain, pair.from, pair.to)}`,
      measurementIds: [pair.from.id, pair.to.id],
      cellIds,
    };
  });
}
