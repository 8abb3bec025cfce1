import { and, eq } from 'drizzle-orm';
import type { PairedComparison } from '../domain/statistics/compare-pairs.ts';
import type { Database } from './open-store.ts';
import { comparisons } from './schema.ts';

export type StoredComparison = PairedComparison & { unpaired: { from: number; to: number } };

export function readComparison(db: Database, fromId: string, toId: string): StoredComparison | null {
  const where = and(eq(comparisons.fromId, fromId), eq(comparisons.toId, toId));
  return db.select().from(comparisons).where(where).get()?.result ?? null;
}

export function saveComparison(db: Database, fromId: string, toId: string, result: StoredComparison): void {
  db.insert(comparisons).values({ fromId, toId, result }).onConflictDoNothing().run();
}
