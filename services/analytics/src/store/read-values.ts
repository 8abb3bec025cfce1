import { eq } from 'drizzle-orm';
import type { ScoredRows } from '../domain/statistics/join-rows.ts';
import type { Database } from './open-store.ts';
import { unpackRowIds } from './row-ids.ts';
import { measurementValues, rowSets } from './schema.ts';

/** The row values of a measurement; null for a published value, whose rows are not at hand. */
export function readValues(db: Database, measurementId: string): ScoredRows | null {
  const row = db
    .select({ rowIds: rowSets.rowIds, groupIds: rowSets.groupIds, values: measurementValues.values })
    .from(measurementValues)
    .innerJoin(rowSets, eq(rowSets.id, measurementValues.rowSetId))
    .where(eq(measurementValues.measurementId, measurementId))
    .get();
  if (row === undefined) return null;
  const { values } = row;
  const copy = values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength);
  return { rowIds: unpackRowIds(row.rowIds), groupIds: row.groupIds, values: new Float64Array(copy) };
}
