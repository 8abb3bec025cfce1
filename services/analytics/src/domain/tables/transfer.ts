import type { Task } from '@amuro/contracts';
import { canonicalJson, sha256 } from '@amuro/identity';
import { benjaminiHochberg, holm, mean, smallestPermutationP, summariseChange } from '@amuro/statistics';
import { changeOf, type Gain, gainsOf } from '../grid/gains.ts';
import { baseTuning, type Evaluation, type Grid, type Tuning } from '../grid/grid.ts';
import { mainEvaluations } from '../grid/main-evaluations.ts';
import { relation, type Relation } from '../grid/relation.ts';
import type { TableRows } from './table.ts';

interface Cell {
  gain: Gain;
  evaluation: Evaluation;
  relation: Relation;
}

/** The group that a row of a transfer table describes. */
export interface Subject {
  series: string;
  tunedOn: string;
  task: Task | null;
  relation: Relation;
}

/**
 * Mean changes by groups of cells, with cluster bootstrap intervals and sign-change tests over points, adjusted over all rows.
 * `groupBy` names the group of a cell; null leaves the cell out.
 */
export function transferRows(
  grid: Grid,
  groupBy: (
    tuning: Tuning,
    evaluation: Evaluation,
    relation: Relation,
  ) => Omit<Subject, 'series' | 'relation'> | null,
): TableRows {
  const groups = new Map<string, { subject: Subject; cells: Cell[] }>();
  for (const { gain, evaluation, tuning } of allGains(grid)) {
    const related = relation(tuning, evaluation);
    const about = groupBy(tuning, evaluation, related);
    if (about === null) continue;
    const subject = { ...about, series: gain.series, relation: related };
    const group = groups.get(canonicalJson(subject)) ?? { subject, cells: [] };
    group.cells.push({ gain, evaluation, relation: related });
    groups.set(canonicalJson(subject), group);
  }
  const rows = [...groups.values()].map(({ subject, cells }) => rowOf(subject, cells));
  const pValues = rows.map(({ pValue }) => pValue);
  const [byHolm, byRate] = [holm(pValues), benjaminiHochberg(pValues)];
  return {
    rows: rows.map((row, index) => ({
      ...row,
      pHolm: byHolm[index]!,
      pBenjaminiHochberg: byRate[index]!,
    })),
    notes: [...notesOf(rows), ...powerlessNote(rows, pValues.filter((p) => p !== null).length)],
  };
}

function allGains(grid: Grid) {
  return grid.series.flatMap((series) =>
    grid.tunings
      .filter(({ name }) => name !== baseTuning)
      .flatMap((tuning) =>
        mainEvaluations(grid).flatMap((evaluation) =>
          gainsOf(grid, series, tuning, evaluation).map((gain) => ({ gain, evaluation, tuning })),
        ),
      ),
  );
}

function rowOf(subject: Subject, cells: readonly Cell[]) {
  const ids = cells.flatMap(({ gain }) => gain.measurementIds);
  const summaries = summariseChange(
    cells.map(({ gain, evaluation }) => changeOf(gain, evaluation)),
    sha256(canonicalJson(ids)),
  );
  const by = (name: string) => summaries.find(({ estimator }) => estimator === name)!;
  const plain = by('mean');
  return {
    ...subject,
    cells: cells.length,
    sets: [...new Set(cells.map(({ evaluation }) => evaluation.name))].join('; '),
    points: plain.clusters,
    gain: mean(cells.map(({ gain }) => gain.gain)),
    ratio: plain.value,
    low: plain.interval?.low ?? null,
    high: plain.interval?.high ?? null,
    medianRatio: by('median').value,
    flooredRatio: by('floored').value,
    pValue: plain.pValue,
    smallestPValue: plain.pValue === null ? null : smallestPermutationP(plain.clusters),
    equivalent: plain.equivalence?.equivalent ?? null,
    basesOfZero: plain.leftOut,
    suspectCells: cells.filter(({ gain }) => gain.suspect).length,
    measurementIds: ids.join(' '),
    cellIds: cells.flatMap(({ gain }) => gain.cellIds).join(' '),
  };
}

/** The sign-change test over few points has a smallest possible p-value, which the correction multiplies. */
function powerlessNote(
  rows: readonly { smallestPValue: number | null; points: number }[],
  tests: number,
): string[] {
  const powerless = rows.filter(
    ({ smallestPValue }) => smallestPValue !== null && smallestPValue * tests >= 0.05,
  );
  if (powerless.length === 0) return [];
  const [most] = powerless.toSorted((a, b) => b.points - a.points);
  const least = Math.min(1, most!.smallestPValue! * tests);
  return [
    `${powerless.length} of ${tests} tests cannot hold at 5 %: over ${most!.points} points the smallest possible p-value is ` +
      `${most!.smallestPValue!.toPrecision(2)}, after Holm ${least.toPrecision(2)}.`,
  ];
}

function notesOf(rows: readonly { suspectCells: number; cells: number; basesOfZero: number }[]): string[] {
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const [cells, suspect, zero] = [
    sum((row) => row.cells),
    sum((row) => row.suspectCells),
    sum((row) => row.basesOfZero),
  ];
  return [
    `${cells} cells; ${suspect} with a suspect value are included, invalid ones are left out.`,
    ...(zero > 0 ? [`${zero} cells have a base of 0, so no ratio.`] : []),
  ];
}
