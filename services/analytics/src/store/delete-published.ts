import { and, eq, inArray, ne, notInArray, or, type SQLWrapper } from 'drizzle-orm';
import type { Database } from './open-store.ts';
import {
  comparisons,
  gridDoubts,
  imports,
  measurements,
  measurementValues,
  reportCells,
  reportEvents,
  reports,
  rowSets,
} from './schema.ts';

/**
 * Deletes an import of published results with everything made from it, all or nothing. If another collection uses its
 * measurements, returns that collection and deletes nothing. Null if there is no such import.
 */
export function deletePublished(
  db: Database,
  importId: string,
): { usedBy: string } | { measurements: number } | null {
  return db.transaction(() => {
    const found = db.select({ id: imports.id }).from(imports).where(eq(imports.publicId, importId)).get();
    if (found === undefined) return null;
    const own = db
      .select({ id: measurements.id })
      .from(measurements)
      .where(eq(measurements.importId, found.id));
    const other = db
      .select({ usedBy: reportCells.collectionId })
      .from(reportCells)
      .where(and(inArray(reportCells.measurementId, own), ne(reportCells.collectionId, importId)))
      .get();
    if (other !== undefined) return other;
    db.delete(gridDoubts).where(eq(gridDoubts.collectionId, importId)).run();
    db.delete(reportEvents).where(eq(reportEvents.collectionId, importId)).run();
    db.delete(comparisons)
      .where(or(inArray(comparisons.fromId, own), inArray(comparisons.toId, own)))
      .run();
    deleteValues(db, own);
    const { changes } = db.delete(measurements).where(eq(measurements.importId, found.id)).run();
    db.delete(reportCells).where(eq(reportCells.collectionId, importId)).run();
    db.delete(reports).where(eq(reports.collectionId, importId)).run();
    db.delete(imports).where(eq(imports.id, found.id)).run();
    return { measurements: changes };
  });
}

/** Deletes row values, and the row sets that nothing else uses. */
function deleteValues(db: Database, own: SQLWrapper): void {
  const deleted = db
    .delete(measurementValues)
    .where(inArray(measurementValues.measurementId, own))
    .returning({ rowSetId: measurementValues.rowSetId })
    .all();
  const sets = [...new Set(deleted.map(({ rowSetId }) => rowSetId))];
  if (sets.length === 0) return;
  const used = db.select({ id: measurementValues.rowSetId }).from(measurementValues);
  db.delete(rowSets)
    .where(and(inArray(rowSets.id, sets), notInArray(rowSets.id, used)))
    .run();
}
