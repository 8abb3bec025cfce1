import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from './database.ts';
import { tokenStatistics } from './schema.ts';

export type TokenStatisticsRow = typeof tokenStatistics.$inferSelect;

/** Requests for token statistics, in order. */
export class TokenStatisticsStore {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  get(id: string): TokenStatisticsRow | undefined {
    return this.db.select().from(tokenStatistics).where(eq(tokenStatistics.id, id)).get();
  }

  insert(row: Omit<TokenStatisticsRow, 'ordinal'>): void {
    this.db.insert(tokenStatistics).values(row).onConflictDoNothing().run();
  }

  page(preparedSetId: string | undefined, after: number, limit: number): TokenStatisticsRow[] {
    const ofSet = preparedSetId === undefined ? undefined : eq(tokenStatistics.preparedSetId, preparedSetId);
    return this.db
      .select()
      .from(tokenStatistics)
      .where(and(gt(tokenStatistics.ordinal, after), ofSet))
      .orderBy(asc(tokenStatistics.ordinal))
      .limit(limit)
      .all();
  }
}
