import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { UsedSet } from '../report/report-input.ts';
import type { Database } from './open-store.ts';
import { imports, measurements, reportCells } from './schema.ts';

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
