import { flattenMeasurement } from '../domain/flatten-measurement.ts';
import { csvLines } from '../domain/to-csv.ts';
import type { MeasurementFilters } from '../store/page-conditions.ts';
import { readMeasurements } from '../store/read-measurements.ts';
import type { Deps } from '../deps.ts';

/** Few enough that another request does not wait long for the thread. */
export const rowsPerTurn = 1000;

/** The next lines of a CSV of measurements, after the given one; `last` is null where no more come. */
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
