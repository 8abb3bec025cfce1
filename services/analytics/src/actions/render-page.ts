import { paginate } from '@amuro/http';
import { flattenMeasurement } from '../domain/flatten-measurement.ts';
import { toCsv } from '../domain/to-csv.ts';
import type { MeasurementFilters } from '../store/page-conditions.ts';
import { readMeasurements } from '../store/read-measurements.ts';
import type { Deps } from '../deps.ts';

export interface PageRequest {
  filters: MeasurementFilters;
  limit: number;
  cursor: string | undefined;
  format: 'json' | 'csv';
  /** Of the CSV, also of one without rows. */
  columns: readonly string[];
}

/** One page of measurements by id as JSON or CSV, and the cursor of the next. */
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
