import type { Ledger, ScoringRunManifest } from '@amuro/contracts';
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { RunCircumstances } from '../domain/verdicts/replicate.ts';
import type { Database } from './open-store.ts';
import { imports, measurements, reportCells } from './schema.ts';

export interface CollectionRun {
  manifest: ScoringRunManifest;
  peer: string;
  circumstances: RunCircumstances;
  ledger: Ledger | null;
}

/** The imported scoring runs behind a collection, in the order in which they came. */
export function readCollectionRuns(db: Database, collectionId: string): CollectionRun[] {
  const named = db
    .select({ id: measurements.importId })
    .from(measurements)
    .innerJoin(reportCells, eq(reportCells.measurementId, measurements.id))
    .where(eq(reportCells.collectionId, collectionId));
  return db
    .select()
    .from(imports)
    .where(and(isNotNull(imports.manifest), inArray(imports.id, named)))
    .orderBy(asc(imports.id))
    .all()
    .map(({ manifest, peer, circumstances, ledger }) => ({
      manifest: manifest!,
      peer: peer ?? '',
      circumstances: circumstances ?? { deviceModel: null, threads: null, versions: null, budget: null },
      ledger,
    }));
}
