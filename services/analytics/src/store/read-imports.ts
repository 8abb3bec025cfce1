import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { PublishedSource } from '../domain/published/published-source.ts';
import type { Database } from './open-store.ts';
import { imports } from './schema.ts';

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
