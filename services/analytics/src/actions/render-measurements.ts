import { paginate } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { flattenMeasurement } from '../domain/flatten-measurement.ts';
import { csvLines, toCsv } from '../domain/to-csv.ts';
import type { MeasurementFilters } from '../store/measurement-filters.ts';
import { readMeasurements } from '../store/read-measurements.ts';

export interface PageRequest {
  filters: MeasurementFilters;
  limit: number;
  cursor: string | undefined;
  format: 'json' | 'csv';
  /** The columns of the CSV, needed even without rows. */
  columns: readonly string[];
}

/** One page of measurements by id as JSON or CSV, and the cursor of the next page. */
export function renderPage(
  { store }: Deps,
  { filters, limit, cursor, format, columns }: PageRequest,
): { body: Uint8Array<ArrayBuffer>; contentType: string; nextCursor: string | null } {
  const page = paginate(
    { limit, cursor },
    (after, count) => readMeasurements(store.db, filters, after, count),
    ({ id }) => id,
  );
  const isJson = format === 'json';
  const text = isJson ? JSON.stringify(page) : toCsv(page.items.map(flattenMeasurement), columns);
  return {
    body: new TextEncoder().encode(text),
    contentType: isJson ? 'application/json' : 'text/csv; charset=utf-8',
    nextCursor: page.nextCursor,
  };
}

/** Small enough that another request does not wait long for the thread. */
export const rowsPerTurn = 1000;

/** The next lines of a CSV of measurements, after the given id; `last` is null after the final page. */
export function renderMeasurements(
  { store }: Deps,
  filters: MeasurementFilters,
  after: string | null,
  columns: readonly string[],
): { lines: Uint8Array; last: string | null } {
  const found = readMeasurements(store.db, filters, after, rowsPerTurn);
  const text = found.length === 0 ? '' : csvLines(found.map(flattenMeasurement), columns);
  const last = found.length < rowsPerTurn ? null : (found.at(-1)?.id ?? null);
  return { lines: new TextEncoder().encode(text), last };
}
