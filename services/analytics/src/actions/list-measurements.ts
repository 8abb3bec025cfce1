import type { Measurement } from '../domain/measurement.ts';
import type { MeasurementFilters } from '../store/page-conditions.ts';
import { readMeasurements } from '../store/read-measurements.ts';
import type { Deps } from './deps.ts';

/** At most `limit` measurements that pass the filters, by id, after the given one. */
export function listMeasurements(
  { store }: Deps,
  filters: MeasurementFilters,
  after: string | null,
  limit: number,
): Measurement[] {
  return readMeasurements(store.db, filters, after, limit);
}
