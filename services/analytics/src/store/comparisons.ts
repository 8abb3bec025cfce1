import { and, eq } from 'drizzle-orm';
import type { PairedComparison } from '../domain/statistics/compare-pairs.ts';
import type { Database } from './open-store.ts';
import { comparisons } from './schema.ts';

export type StoredComparison = PairedComparison & { unpaired: { from: number; to: number } };

export function readComparison(db: Database, fromId: string, toId: string): StoredComparison | null {
  const where = and(eq(comparisons.fromId, fromId), eq(comparisons.toId, toId));
  const result = db.select().from(comparisons).where(where).get()?.result;
  // One kept by an earlier version lacks tests that are told now: it is computed anew.
  return result === undefined || !('permutation' in result) ? null : result;
}

export function saveComparison(db: Database, fromId: string, toId: string, result: StoredComparison): void {
  db.insert(comparisons)
    .values({ fromId, toId, result })
    .onConflictDoUpdate({ target: [comparisons.fromId, comparisons.toId], set: { result } })
    .run();
}
