import { eq, inArray, sql } from 'drizzle-orm';
import type { ScoringCost } from '../domain/tables/table.ts';
import type { Database } from './open-store.ts';
import { imports, measurements, reportCells } from './schema.ts';

/** What a collection's scoring runs cost by dataset, from the ledgers of those that are here. */
export function readScoringCosts(db: Database, collectionId: string): ScoringCost[] {
  const dataset = sql<string>`json_extract(${imports.manifest}, '$.preparedSet.dataset.name')`;
  const ofCollection = db
    .select({ id: measurements.importId })
    .from(measurements)
    .innerJoin(reportCells, eq(reportCells.measurementId, measurements.id))
    .where(eq(reportCells.collectionId, collectionId));
  return db
    .select({
      dataset,
      runs: sql<number>`count(*)`,
      deviceSeconds: sql<number>`sum(json_extract(${imports.ledger}, '$.deviceSeconds'))`,
    })
    .from(imports)
    .where(sql`${imports.ledger} is not null and ${inArray(imports.id, ofCollection)}`)
    .groupBy(dataset)
    .orderBy(dataset)
    .all();
}
