import { type Evaluation, findCell, type Grid, measured, type Tuning } from '../grid/grid.ts';
import { mainEvaluations } from '../grid/main-evaluations.ts';
import { relation } from '../grid/relation.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

interface Row {
  tuning: string;
  evaluation: string;
  points: number;
  measured: number;
}

/** How much of the full grid is measured. */
export const coverage: TableKind = {
  kind: 'coverage',
  title: 'How much of the full grid is measured',
  paper: null,
  description:
    'For each tuning and main evaluation set: the number of series points at which it is measured, and the points at which it is missing.',
  compute: computeCoverage,
};

function computeCoverage({ grid }: TableInput): TableRows {
  const main = mainEvaluations(grid);
  const rows = grid.series.flatMap((series) =>
    grid.tunings.flatMap((tuning) =>
      main.map((evaluation) => {
        const absent = series.points.filter(({ revision }) => {
          const address = { series: series.name, revision, tuning: tuning.name, evaluation: evaluation.name };
          return measured(findCell(grid, address)) === null;
        });
        return {
          series: series.name,
          tuning: tuning.name,
          evaluation: evaluation.name,
          relation: tuning.datasets.length === 0 ? null : relation(tuning, evaluation),
          points: series.points.length,
          measured: series.points.length - absent.length,
          absent: absent.map(({ revision }) => revision).join(' '),
        };
      }),
    ),
  );
  return { rows, notes: notesOf(grid, main, rows) };
}

function notesOf(grid: Grid, main: readonly Evaluation[], rows: readonly Row[]): string[] {
  const count = (some: typeof rows) => {
    const all = some.reduce((sum, { points }) => sum + points, 0);
    return { all, absent: all - some.reduce((sum, { measured: here }) => sum + here, 0) };
  };
  const whole = count(rows);
  const isUsed = (name: string) => rows.some(({ tuning, measured: here }) => tuning === name && here > 0);
  const names = grid.tunings
    .filter((tuning) => isSupervised(tuning) && isUsed(tuning.name))
    .map(({ name }) => name);
  const sets = main.filter(({ role }) => role !== 'instruction-test').map(({ name }) => name);
  const meant = count(
    rows.filter(({ tuning, evaluation }) => names.includes(tuning) && sets.includes(evaluation)),
  );
  const points = grid.series.reduce((sum, series) => sum + series.points.length, 0);
  return [
    `${whole.absent} of the ${whole.all} cells of all tunings (including base) on all main sets at all points are missing.`,
    ...(meant.all === 0
      ? []
      : [
          `For supervised tunings on their ${sets.length} sets at ${points} points, ${meant.absent} of ${meant.all} cells are missing (${names.join(', ')}).`,
        ]),
  ];
}

/** Instruction tests belong to chat tunings and the other sets to supervised ones: nobody meant to cross the two. */
function isSupervised({ datasets }: Tuning): boolean {
  return datasets.length > 0 && datasets.every(({ task }) => task !== 'chat');
}
