import { eq } from 'drizzle-orm';
import type { ScoredRows } from '../domain/statistics/join-rows.ts';
import type { Database } from './open-store.ts';
import { unpackRowIds } from './row-ids.ts';
import { imports, measurements, measurementValues, rowSets } from './schema.ts';

/** The row values of a measurement that is here. */
export function readValues(db: Database, measurementId: string): ScoredRows {
  const row = db
    .select({ rowIds: rowSets.rowIds, values: measurementValues.values })
    .from(measurementValues)
    .innerJoin(measurements, eq(measurements.id, measurementValues.measurementId))
    .innerJoin(imports, eq(imports.id, measurements.importId))
    .innerJoin(rowSets, eq(rowSets.id, imports.rowSetId))
    .where(eq(measurementValues.measurementId, measurementId))
    .get();
  if (row === undefined)
    throw new Error(`Expected row values of ${measurementId}, found none: import it again.`);
  const { values } = row;
  const copy = values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength);
  return { rowIds: unpackRowIds(row.rowIds), values: new Float64Array(copy) };
}
