import type { ScoringRunManifest } from '@amuro/contracts';
import { eq } from 'drizzle-orm';
import type { Database } from './open-store.ts';
import { imports, measurements } from './schema.ts';

/** The scoring run that a measurement was made from, and the peer it came from; null where none is here. */
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
