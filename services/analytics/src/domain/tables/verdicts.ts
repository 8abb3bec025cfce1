import { baselineName } from '../grid/display-names.ts';
import type { Grid, GridCell } from '../grid/grid.ts';
import type { Measurement } from '../measurement.ts';
import { weightOf } from '../verdicts/gravest-first.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** Which measurements are in doubt, and why. */
export const verdicts: TableKind = {
  kind: 'verdicts',
  title: 'What is flagged, and why',
  paper: null,
  description:
    'Every suspect or invalid measurement of the collection, by any metric: one row per reason, with what the rule found, the gravest reasons first. The notes count them.',
  compute: computeVerdicts,
};

interface Flagged {
  cell: GridCell;
  measurement: Measurement;
}

function computeVerdicts({ grid }: TableInput): TableRows {
  const all = grid.cells.flatMap((cell) =>
    [...cell.measurements.values(), ...cell.others].map((measurement) => ({ cell, measurement })),
  );
  const flagged = all.filter(({ measurement }) => measurement.verdict.status !== 'valid');
  const place = placeIn(grid);
  const ordered = flagged.toSorted((a, b) => place(a.cell) - place(b.cell));
  const rows = ordered.flatMap(rowsOf).toSorted((a, b) => weightOf(a.reason) - weightOf(b.reason));
  return { rows, notes: [noteOf(all.length, flagged)] };
}

/** The position of a cell in the order of evaluations, then series, tunings and checkpoints. */
function placeIn({ evaluations, series, tunings }: Grid): (cell: GridCell) => number {
  const sets = new Map(evaluations.map(({ name }, index) => [name, index]));
  const names = new Map(tunings.map(({ name }, index) => [name, index]));
  const points = new Map(
    series
      .flatMap(({ name, points: all }) => all.map(({ revision }) => `${name}\n${revision}`))
      .map((at, index) => [at, index]),
  );
  return ({ cell: { evaluation, tuning, point } }) => {
    const set = sets.get(evaluation) ?? 0;
    const name = names.get(tuning ?? '') ?? names.size;
    const at =
      point === null ? points.size : (points.get(`${point.seriesName}\n${point.revision}`) ?? points.size);
    return (set * (names.size + 1) + name) * (points.size + 1) + at;
  };
}

function rowsOf({ cell: { cell }, measurement }: Flagged) {
  const { verdict, metric, value, id, published } = measurement;
  return verdict.reasons.map(({ code, detail }) => ({
    verdict: verdict.status,
    reason: code,
    series: cell.point?.seriesName ?? null,
    revision: cell.point?.revision ?? null,
    tuning: cell.tuning ?? (cell.baseline === null ? null : baselineName(cell.baseline)),
    evaluation: cell.evaluation,
    metric,
    value,
    detail,
    at: published === null ? null : `${published.file}, ${published.at}`,
    measurementIds: id,
    cellIds: cell.id,
  }));
}

/** One measurement may have several reasons. */
function noteOf(count: number, flagged: readonly Flagged[]): string {
  const reasons = new Map<string, number>();
  for (const { measurement } of flagged) {
    for (const code of new Set(measurement.verdict.reasons.map((reason) => reason.code)))
      reasons.set(code, (reasons.get(code) ?? 0) + 1);
  }
  const counts = [...reasons]
    .toSorted(([a], [b]) => weightOf(a) - weightOf(b))
    .map(([code, times]) => `${times} ${code}`);
  return `${flagged.length} of ${count} measurements are flagged${counts.length === 0 ? '' : `: ${counts.join(', ')}`}.`;
}
