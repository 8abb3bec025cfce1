import { createHash } from 'node:crypto';
import type { ScoredRows } from '@amuro/statistics';
import { eq, sql } from 'drizzle-orm';
import type { Database } from './open-store.ts';
import { measurementValues, rowSets } from './schema.ts';
import { preparedStatement, inValues } from './statements.ts';

/** Row ids (sha256 in hexadecimal) as 32 bytes each, and the digest over them and their groups that identifies the row set. */
export function packRowIds(
  rowIds: readonly string[],
  groupIds: readonly (string | null)[] | null = null,
): { id: string; rowIds: Buffer } {
  const packed = Buffer.concat(rowIds.map((rowId) => Buffer.from(rowId, 'hex')));
  const hash = createHash('sha256').update(packed);
  if (groupIds !== null) hash.update(JSON.stringify(groupIds));
  return { id: hash.digest('hex'), rowIds: packed };
}

function unpackRowIds(packed: Buffer): string[] {
  return Array.from({ length: packed.length / 32 }, (_, index) =>
    packed.toString('hex', index * 32, index * 32 + 32),
  );
}

/** Those of the measurements that have row values here. */
export function withValues(db: Database, measurementIds: readonly string[]): Set<string> {
  const { measurementId } = measurementValues;
  const among = inValues(measurementId, measurementIds);
  const found = db.select({ measurementId }).from(measurementValues).where(among).all();
  return new Set(found.map((each) => each.measurementId));
}

/** The row values of a measurement; null for a published value without rows. */
export function readValues(db: Database, measurementId: string): ScoredRows | null {
  const query = preparedStatement(db, 'row values', () =>
    db
      .select({
        rowIds: rowSets.rowIds,
        groupIds: rowSets.groupIds,
        values: measurementValues.values,
        weights: measurementValues.weights,
      })
      .from(measurementValues)
      .innerJoin(rowSets, eq(rowSets.id, measurementValues.rowSetId))
      .where(eq(measurementValues.measurementId, sql.placeholder('measurementId')))
      .prepare(),
  );
  const row = query.get({ measurementId });
  if (row === undefined) return null;
  return {
    rowIds: unpackRowIds(row.rowIds),
    groupIds: row.groupIds,
    values: doublesOf(row.values),
    weights: row.weights === null ? null : doublesOf(row.weights),
  };
}

/** Copies the bytes, which may begin anywhere in their buffer. */
function doublesOf({ buffer, byteOffset, byteLength }: Buffer): Float64Array {
  return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
}
