import { eq, sql } from 'drizzle-orm';
import type { ScoredRows } from '@amuro/statistics';
import { compiled } from './compiled.ts';
import { isAmong } from './is-among.ts';
import type { Database } from './open-store.ts';
import { unpackRowIds } from './row-ids.ts';
import { measurementValues, rowSets } from './schema.ts';

/** Those of the measurements whose row values are here. */
export function withValues(db: Database, measurementIds: readonly string[]): Set<string> {
  const { measurementId } = measurementValues;
  const among = isAmong(measurementId, measurementIds);
  const found = db.select({ measurementId }).from(measurementValues).where(among).all();
  return new Set(found.map((each) => each.measurementId));
}

/** The row values of a measurement; null for a published value, whose rows are not at hand. */
export function readValues(db: Database, measurementId: string): ScoredRows | null {
  const query = compiled(db, 'row values', () =>
    db
      .select({ rowIds: rowSets.rowIds, groupIds: rowSets.groupIds, values: measurementValues.values })
      .from(measurementValues)
      .innerJoin(rowSets, eq(rowSets.id, measurementValues.rowSetId))
      .where(eq(measurementValues.measurementId, sql.placeholder('measurementId')))
      .prepare(),
  );
  const row = query.get({ measurementId });
  if (row === undefined) return null;
  const { values } = row;
  const copy = values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength);
  return { rowIds: unpackRowIds(row.rowIds), groupIds: row.groupIds, values: new Float64Array(copy) };
}
