import { readFileSync } from 'node:fs';
import { type Prediction, PreparedRow } from '@amuro/contracts';
import {
  type Change,
  comparedRow,
  type ComparedRow,
  compareRowOutcomes,
  type RowOutcome,
} from '../domain/compared-rows.ts';
import { readPredictions } from '../domain/predictions.ts';

export interface ComparedRowsInput {
  /** Absolute paths of two predictions files, and of the prepared set's rows if available. */
  from: string;
  to: string;
  preparedRows: string | null;
  metric: string;
  higherIsBetter: boolean;
  changes: Change[];
  offset: number;
  limit: number;
}

export interface ComparedRowsPage {
  counts: Partial<Record<Change, number>>;
  total: number;
  items: ComparedRow[];
}

/** One page of rows by their change; `counts` cover all rows, `total` the requested ones. */
export function pageComparedRows(input: ComparedRowsInput): ComparedRowsPage {
  const { metric, offset, limit } = input;
  const { outcomes, counts } = compared(input);
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

interface Compared {
  key: string;
  outcomes: RowOutcome[];
  counts: ComparedRowsPage['counts'];
}

/** The pair that this thread compared last: its next page need not read the files again. Files are stored under their digest. */
let last: Compared | null = null;

function compared({ from, to, metric, higherIsBetter }: ComparedRowsInput): Compared {
  const key = JSON.stringify([from, to, metric]);
  if (last?.key === key) return last;
  const outcomes = compareRowOutcomes(read(from), read(to), metric, higherIsBetter);
  const counts: ComparedRowsPage['counts'] = {};
  for (const { change } of outcomes) counts[change] = (counts[change] ?? 0) + 1;
  last = { key, outcomes, counts };
  return last;
}

function read(file: string): Prediction[] {
  return readPredictions(readFileSync(file, 'utf8'), []);
}

function preparedRowsOf(file: string | null, wanted: ReadonlySet<string>): Map<string, PreparedRow> {
  const found = new Map<string, PreparedRow>();
  if (file === null) return found;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (found.size === wanted.size) break;
    // Searching for the id takes a tenth of the time of parsing every other row.
    if (!wanted.has(/"rowId"\s*:\s*"([0-9a-f]{64})"/.exec(line)?.[1] ?? '')) continue;
    const row = PreparedRow.parse(JSON.parse(line));
    found.set(row.rowId, row);
  }
  return found;
}
