import { baselineName } from '../grid/display-names.ts';
import type { GridCell } from '../grid/grid.ts';
import type { Measurement } from '../measurement.ts';
import type { CsvValue } from '../to-csv.ts';
import type { TableInput, TableKind, TableRows } from './table.ts';

/** Which measurements cannot be trusted as they stand, and why each. */
export const verdicts: TableKind = {
  kind: 'verdicts',
  title: 'What is flagged, and why',
  paper: null,
  description:
    'Every measurement of the collection, of any metric, that is suspect or invalid: a row a reason, with what the rule saw, the gravest first. Counts stand in the notes.',
  compute: computeVerdicts,
};

/** Reasons that say a number is wrong, before those that say it may be: a long list must not hide them. */
const gravestFirst: readonly string[] = [
  'unlabelled-golds',
  'one-class-golds',
  'missing-rows',
  'leakage',
  'two-digests',
  'duplicate-cell',
  'dip',
  'replicates-disagree',
  'implausible-start',
  'one-class-predictions',
  'exemplars-scored',
  'overflow',
  'first-rows-only',
  'below-chance',
];

function weightOf({ verdict, reason }: Record<string, CsvValue>): number {
  const place = gravestFirst.indexOf(String(reason));
  // An unknown reason comes before those that are common and mild.
  const weight = place === -1 ? gravestFirst.indexOf('exemplars-scored') : place;
  return verdict === 'invalid' ? weight : gravestFirst.length + weight;
}

interface Flagged {
  cell: GridCell;
  measurement: Measurement;
}

function computeVerdicts({ grid }: TableInput): TableRows {
  const all = grid.cells.flatMap((cell) =>
    [...cell.measurements.values(), ...cell.others].map((measurement) => ({ cell, measurement })),
  );
  const flagged = all.filter(({ measurement }) => measurement.verdict.status !== 'valid');
  const rows = flagged.flatMap(rowsOf).toSorted((a, b) => weightOf(a) - weightOf(b));
  return { rows, notes: [noteOf(all.length, flagged)] };
}

function rowsOf({ cell: { cell }, measurement }: Flagged): Record<string, CsvValue>[] {
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
  const told = [...reasons].toSorted((a, b) => b[1] - a[1]).map(([code, times]) => `${times} ${code}`);
  return `${flagged.length} of ${count} measurements are flagged${told.length === 0 ? '' : `: ${told.join(', ')}`}.`;
}
