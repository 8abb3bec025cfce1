import type { PairedComparison } from '@amuro/statistics';
import { sql } from 'drizzle-orm';
import type { Database } from './open-store.ts';
import { comparisons } from './schema.ts';
import { preparedStatement } from './statements.ts';

export type StoredComparison = PairedComparison & { unpaired: { from: number; to: number } };
export type PairOfIds = readonly [fromId: string, toId: string];

/** The stored comparisons of the given pairs, by `FROM TO`. */
export function readComparisons(db: Database, pairs: readonly PairOfIds[]): Map<string, StoredComparison> {
  const { fromId, toId } = comparisons;
  const among = sql`(${fromId}, ${toId}) in (select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs)}))`;
  const found = db.select().from(comparisons).where(among).all();
  // A comparison stored by an earlier version lacks newer tests: it is computed again.
  const whole = found.filter(({ result }) => 'smallestPValue' in result);
  return new Map(whole.map((kept) => [`${kept.fromId} ${kept.toId}`, kept.result]));
}

export function saveComparison(db: Database, [fromId, toId]: PairOfIds, result: StoredComparison): void {
  const save = preparedStatement(db, 'save comparison', () =>
    db
      .insert(comparisons)
      .values({
        fromId: sql.placeholder('fromId'),
        toId: sql.placeholder('toId'),
        result: sql.placeholder('result'),
      })
      .onConflictDoUpdate({
        target: [comparisons.fromId, comparisons.toId],
        set: { result: sql`excluded.result` },
      })
      .prepare(),
  );
  save.run({ fromId, toId, result });
}
