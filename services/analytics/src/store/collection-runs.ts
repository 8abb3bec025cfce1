import type { Ledger, ScoringRunManifest } from '@amuro/contracts';
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { ScoringCost } from '../domain/tables/table.ts';
import type { RunCircumstances } from '../domain/verdicts/replicate.ts';
import type { UsedSet } from '../report/report-input.ts';
import type { Database } from './open-store.ts';
import { imports, measurements, reportCells } from './schema.ts';

export interface CollectionRun {
  manifest: ScoringRunManifest;
  peer: string;
  circumstances: RunCircumstances;
  ledger: Ledger | null;
}

/** The imported scoring runs behind a collection, in the order of their import. */
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

/** The cost of a collection's scoring runs by dataset, from the ledgers of the imported ones. */
export function readScoringCosts(db: Database, collectionId: string): ScoringCost[] {
  const dataset = sql<string>`json_extract(${imports.manifest}, '$.preparedSet.dataset.name')`;
  const ofCollection = db
    .select({ id: measurements.importId })
    .from(measurements)
    .innerJoin(reportCells, eq(reportCells.measurementId, measurements.id))
    .where(eq(reportCells.collectionId, collectionId));
  return db
    .select({
      dataset,
      runs: sql<number>`count(*)`,
      deviceSeconds: sql<number>`sum(json_extract(${imports.ledger}, '$.deviceSeconds'))`,
    })
    .from(imports)
    .where(sql`${imports.ledger} is not null and ${inArray(imports.id, ofCollection)}`)
    .groupBy(dataset)
    .orderBy(dataset)
    .all();
}

/** The prepared sets that a study's runs were scored on. */
export function readUsedSets(db: Database, collectionId: string): UsedSet[] {
  return db
    .selectDistinct({
      dataset: part<string>('$.preparedSet.dataset.name'),
      licence: part<string>('$.preparedSet.dataset.licence'),
      source: part<string>('$.preparedSet.dataset.source'),
      preparedSetId: part<string>('$.preparedSet.id'),
      digest: part<string>('$.preparedSet.digest'),
      rows: part<number>('$.preparedSet.counts.kept'),
    })
    .from(imports)
    .where(and(isNotNull(imports.manifest), inArray(imports.id, importsOf(db, collectionId))))
    .orderBy(asc(part<string>('$.preparedSet.dataset.name')), asc(part<string>('$.preparedSet.id')))
    .all();
}

/** Device models that scored a study's runs, with the number of runs of each. */
export function readDevices(
  db: Database,
  collectionId: string,
): { deviceModel: string | null; runs: number }[] {
  const deviceModel = sql<string | null>`json_extract(${imports.circumstances}, '$.deviceModel')`;
  return db
    .select({ deviceModel, runs: sql<number>`count(*)` })
    .from(imports)
    .where(and(isNotNull(imports.manifest), inArray(imports.id, importsOf(db, collectionId))))
    .groupBy(deviceModel)
    .all();
}

function part<T>(path: string) {
  return sql<T>`json_extract(${imports.manifest}, ${path})`;
}

function importsOf(db: Database, collectionId: string) {
  return db
    .select({ id: measurements.importId })
    .from(measurements)
    .innerJoin(reportCells, eq(reportCells.measurementId, measurements.id))
    .where(eq(reportCells.collectionId, collectionId));
}
