import type { ScoringRunManifest } from '@amuro/contracts';
import { and, asc, eq, gt, isNotNull, ne } from 'drizzle-orm';
import type { PublishedSource } from '../domain/published/published-source.ts';
import type { Database } from './open-store.ts';
import { imports, measurements } from './schema.ts';

/** An import of published results. */
export interface StoredImport {
  id: string;
  source: PublishedSource;
  importedAt: string;
}

/** One page of the imports of published results, by id, after the given one. */
export function readImports(db: Database, after: string | null, limit: number): StoredImport[] {
  const where = and(isNotNull(imports.publicId), ...(after === null ? [] : [gt(imports.publicId, after)]));
  const rows = db.select().from(imports).where(where).orderBy(asc(imports.publicId)).limit(limit).all();
  return rows.flatMap(toImport);
}

export function readImport(db: Database, id: string): StoredImport | null {
  return db.select().from(imports).where(eq(imports.publicId, id)).all().flatMap(toImport)[0] ?? null;
}

function toImport({ publicId, source, importedAt }: typeof imports.$inferSelect): StoredImport[] {
  return publicId === null || source === null ? [] : [{ id: publicId, source, importedAt }];
}

/** The scoring run that a measurement was made from, and the peer it came from; null if the run was not imported. */
export function readRunOf(
  db: Database,
  measurementId: string,
): { manifest: ScoringRunManifest; peer: string } | null {
  const { manifest, peer } = imports;
  const found = db
    .select({ manifest, peer })
    .from(measurements)
    .innerJoin(imports, eq(imports.id, measurements.importId))
    .where(eq(measurements.id, measurementId))
    .get();
  if (found === undefined || found.manifest === null || found.peer === null) return null;
  return { manifest: found.manifest, peer: found.peer };
}

/** Whether the same scoring run was imported with other bytes. */
export function hasOtherResult(db: Database, scoringRunId: string, digest: string): boolean {
  const where = and(eq(imports.scoringRunId, scoringRunId), ne(imports.digest, digest));
  return db.select({ id: imports.id }).from(imports).where(where).limit(1).get() !== undefined;
}
