import type { Report } from './api.ts';

/** A metric of a cell as the report's table has it. */
export interface Measured {
  cellId: string;
  metric: string;
  value: number;
  /** Null where published results tell none. */
  low: number | null;
  high: number | null;
  n: number | null;
  verdict: 'valid' | 'suspect' | 'invalid';
  reasons: string;
  measurementId: string;
  /** Absent where the value was published: its rows are not here. */
  scoringRunId?: string;
}

const indexes = new WeakMap<object, Map<string, Measured>>();

/** What was measured in a cell by a metric, if anything was. */
export function measuredIn({ cells }: Report, cellId: string, metric: string): Measured | null {
  let index = indexes.get(cells);
  if (index === undefined) {
    // The document types every cell of a row alike; a row with a value has the fields of `Measured`.
    const rows = cells.filter(({ value }) => typeof value === 'number') as unknown as Measured[];
    index = new Map(rows.map((row) => [`${row.cellId} ${row.metric}`, row]));
    indexes.set(cells, index);
  }
  return index.get(`${cellId} ${metric}`) ?? null;
}
