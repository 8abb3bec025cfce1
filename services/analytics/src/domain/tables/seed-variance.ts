import { canonicalJson } from '@amuro/identity';
import { mean, standardError } from '@amuro/statistics';
import { type GridCell, measured } from '../grid/grid.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** How much of a difference the randomness of training may explain. */
export const seedVariance: TableKind = {
  kind: 'seed-variance',
  title: 'Variance across training seeds',
  paper: null,
  description:
    'Tunings of one recipe that differ only in the training seed, at one point on one set: mean and standard deviation over seeds, ' +
    'next to the standard error of a single run over its rows. A difference between tunings smaller than the former may be chance.',
  compute: computeVariance,
};

function computeVariance({ grid }: TableInput): TableRows {
  const groups = new Map<string, GridCell[]>();
  for (const entry of grid.cells) {
    const key = recipeKey(entry);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const rows = [...groups.values()].flatMap((cells) => (cells.length < 2 ? [] : [rowOf(cells)]));
  const notes =
    rows.length === 0 ? ['No recipe was trained with two seeds: a study may name several of them.'] : [];
  return { rows, notes };
}

/** The recipe of a tuning, without its seed; null for base, for surface rules and for tunings whose seed is unknown. */
function recipeKey(entry: GridCell): string | null {
  const subject = measured(entry)?.subject;
  const { point, evaluation } = entry.cell;
  if (subject?.kind !== 'checkpoint' || subject.tuning.length === 0 || point === null) return null;
  if (subject.tuning.some(({ trainSeed }) => trainSeed === undefined)) return null;
  const recipe = subject.tuning.map((tuning) => ({ ...tuning, trainSeed: null }));
  return canonicalJson({ series: point.seriesName, revision: point.revision, evaluation, recipe });
}

function rowOf(cells: readonly GridCell[]) {
  const [first] = cells;
  const found = cells.flatMap((cell) => measured(cell) ?? []);
  const values = found.map(({ value }) => value);
  const error = standardError(values);
  const rowErrors = found.flatMap(({ standardError: each }) => each ?? []);
  return {
    series: first!.cell.point?.seriesName ?? null,
    revision: first!.cell.point?.revision ?? null,
    step: first!.cell.point?.step ?? null,
    tunings: cells.map(({ cell }) => cell.tuning).join('; '),
    evaluation: first!.evaluation.name,
    seeds: values.length,
    mean: mean(values),
    standardDeviation: error === null ? null : error * Math.sqrt(values.length),
    range: Math.max(...values) - Math.min(...values),
    standardErrorOfRows: rowErrors.length === 0 ? null : mean(rowErrors),
    measurementIds: found.map(({ id }) => id).join(' '),
    cellIds: cells.map(({ cell }) => cell.id).join(' '),
  };
}
