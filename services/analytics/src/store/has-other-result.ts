import { and, eq, ne } from 'drizzle-orm';
import type { Database } from './open-store.ts';
import { imports } from './schema.ts';

/** Whether the same scoring run is here with other bytes. */
export function hasOtherResult(db: Database, scoringRunId: string, digest: string): boolean {
  const where = and(eq(imports.scoringRunId, scoringRunId), ne(imports.digest, digest));
  return db.select({ id: imports.id }).from(imports).where(where).limit(1).get() !== undefined;
}
