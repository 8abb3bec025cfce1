import { notFound } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { type AnyInterval, measurementIntervals } from '../domain/measurement-intervals.ts';
import { readMeasurement } from '../store/read-measurements.ts';
import { readValues } from '../store/row-values.ts';

/** Every interval of a measurement by name, so that a reader sees what depends on the method. */
export function listIntervals({ store }: Pick<Deps, 'store'>, id: string): AnyInterval[] {
  const measurement = readMeasurement(store.db, id);
  if (measurement === null)
    throw notFound('measurement', id, 'Import its scoring run first (POST /v1/imports).');
  return measurementIntervals(measurement, readValues(store.db, id));
}
