import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from './database.ts';
import { preparedSets } from './schema.ts';

export type PreparedSetRow = typeof preparedSets.$inferSelect;

/** Requests for prepared sets, in order. */
export class PreparedSetStore {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  get(id: string): PreparedSetRow | undefined {
    return this.db.select().from(preparedSets).where(eq(preparedSets.id, id)).get();
  }

  insert(set: Omit<PreparedSetRow, 'ordinal'>): void {
    this.db.insert(preparedSets).values(set).onConflictDoNothing().run();
  }

  page(datasetId: string | undefined, after: number, limit: number): PreparedSetRow[] {
    const ofDataset = datasetId === undefined ? undefined : eq(preparedSets.datasetId, datasetId);
    return this.db
      .select()
      .from(preparedSets)
      .where(and(gt(preparedSets.ordinal, after), ofDataset))
      .orderBy(asc(preparedSets.ordinal))
      .limit(limit)
      .all();
  }
}
