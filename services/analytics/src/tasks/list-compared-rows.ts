import { readFileSync } from 'node:fs';
import { PreparedRow } from '@amuro/contracts';
import { readPredictions } from '../domain/predictions/read-predictions.ts';
import { comparedRow, type ComparedRow } from '../domain/rows/compared-row.ts';
import { compareRowOutcomes, type Change } from '../domain/rows/compare-row-outcomes.ts';

export type ListComparedRowsInput = {
  /** Absolute paths of two predictions files, and of the prepared set's rows if they are here. */
  from: string;
  to: string;
  preparedRows: string | null;
  metric: string;
  changes: Change[];
  offset: number;
  limit: number;
};

export type ListedRows = { counts: Partial<Record<Change, number>>; total: number; items: ComparedRow[] };

/** One page of rows by what became of them; `counts` are of all rows, `total` of those asked for. */
export function listComparedRows(input: ListComparedRowsInput): ListedRows {
  const { metric, offset, limit } = input;
  const read = (file: string) => readPredictions(readFileSync(file, 'utf8'), [metric]);
  const outcomes = compareRowOutcomes(read(input.from), read(input.to), metric);
  const counts: ListedRows['counts'] = {};
  for (const { change } of outcomes) counts[change] = (counts[change] ?? 0) + 1;
  const wanted = outcomes.filter(
    ({ change }) => input.changes.length === 0 || input.changes.includes(change),
  );
  const page = wanted.slice(offset, offset + limit);
  const rows = preparedRowsOf(input.preparedRows, new Set(page.map(({ rowId }) => rowId)));
  return {
    counts,
    total: wanted.length,
    items: page.map((outcome) => comparedRow(outcome, rows.get(outcome.rowId), metric)),
  };
}

function preparedRowsOf(file: string | null, wanted: ReadonlySet<string>): Map<string, PreparedRow> {
  const found = new Map<string, PreparedRow>();
  if (file === null) return found;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (found.size === wanted.size) break;
    if (line === '') continue;
    const row = PreparedRow.parse(JSON.parse(line));
    if (wanted.has(row.rowId)) found.set(row.rowId, row);
  }
  return found;
}
