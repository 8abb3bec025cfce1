import { pointPosition } from '@amuro/contracts';
import { canonicalJson, sha256 } from '@amuro/identity';
import { holm, turningPoint } from '@amuro/statistics';
import type { Evaluation, Grid, Point, Series, Tuning } from '../grid/grid.ts';
import { mainEvaluations } from '../grid/main-evaluations.ts';
import { curveOf, logStep } from '../grid/measured-curve.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** Where curves turn, and which checkpoint to run next. */
export const turningPoints: TableKind = {
  kind: 'turning-points',
  title: 'Where each curve turns, and the next checkpoint worth running',
  paper: null,
  description:
    'Two lines over log10(step + 1) that meet at a tested point, with the interval of tested points in which 95 % of curves resampled ' +
    'within their errors turn, and an F test against a single line (Holm over all curves). `nextStep`: the middle of the widest ' +
    'gap in that interval, or the existing point of the series nearest to it.',
  compute: findTurns,
};

function findTurns({ grid }: TableInput): TableRows {
  const found = grid.series.flatMap((series) =>
    grid.tunings.flatMap((tuning) =>
      mainEvaluations(grid).flatMap((evaluation) => rowsOf(grid, series, tuning, evaluation)),
    ),
  );
  const adjusted = holm(found.map(({ pValue }) => pValue));
  const rows = found.map((row, index) => ({
    ...row,
    pHolm: adjusted[index]!,
    turns: adjusted[index]! < 0.05,
  }));
  const turning = rows.filter(({ turns }) => turns).length;
  return {
    rows,
    notes: [
      `${turning} of ${rows.length} curves of five points or more turn by the test; for the others the turning point means little.`,
      'Only tested points are candidates for a turn: the true turn lies somewhere in the interval.',
    ],
  };
}

function rowsOf(grid: Grid, series: Series, tuning: Tuning, evaluation: Evaluation) {
  const curve = curveOf(grid, series, tuning.name, evaluation);
  const seed = sha256(canonicalJson(curve.map(({ measurement }) => measurement.key)));
  const turn = turningPoint(
    curve.map(({ point, measurement: { value, standardError } }) => ({
      x: logStep(point),
      value,
      standardError,
    })),
    seed,
  );
  if (turn === null) return [];
  const at = (index: number) => curve[index]!.point;
  // One more point on each side: the turn may lie between the last resampled point and its neighbour.
  const around = curve.slice(Math.max(0, turn.low - 1), turn.high + 2).map(({ point }) => point);
  const tested = new Set(curve.map(({ point }) => point.revision));
  const next = nextCheckpoint(
    around,
    series.points.filter(({ revision }) => !tested.has(revision)),
  );
  return {
    series: series.name,
    tuning: tuning.name,
    evaluation: evaluation.name,
    points: curve.length,
    step: at(turn.index).step,
    revision: at(turn.index).revision,
    lowStep: at(turn.low).step,
    highStep: at(turn.high).step,
    slopeBefore: turn.slopeBefore,
    slopeAfter: turn.slopeAfter,
    pValue: turn.pValue,
    nextStep: next?.step ?? null,
    nextRevision: next?.revision ?? null,
    measurementIds: curve.map(({ measurement }) => measurement.id).join(' '),
    cellIds: curve.map(({ cellId }) => cellId).join(' '),
  };
}

/**
 * The checkpoint that narrows an interval most: in the widest gap between tested points, the existing point nearest its middle on
 * a log axis; null if none lies between. `step` is that middle, for a series in which a checkpoint can still be saved there.
 */
export function nextCheckpoint(
  tested: readonly Point[],
  existing: readonly Point[],
): { step: number | null; revision: string | null } | null {
  const steps = [...new Set(tested.map((point) => Math.max(pointPosition(point), 1)))].toSorted(
    (a, b) => a - b,
  );
  const gaps = steps.slice(1).map((high, index) => ({ low: steps[index]!, high }));
  const widest = gaps.toSorted((a, b) => b.high / b.low - a.high / a.low)[0];
  if (widest === undefined) return null;
  const middle = Math.sqrt(widest.low * widest.high);
  const between = existing.filter(
    (point) => pointPosition(point) > widest.low && pointPosition(point) < widest.high,
  );
  const away = (point: Point) => Math.abs(Math.log(pointPosition(point) / middle));
  const nearest = between.toSorted((a, b) => away(a) - away(b))[0];
  if (nearest !== undefined) return { step: nearest.step, revision: nearest.revision };
  return { step: tested[0]?.step === null ? null : Math.round(middle), revision: null };
}
