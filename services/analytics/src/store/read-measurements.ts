import type { Verdict } from '@amuro/contracts';
import { and, asc, eq, type SQL } from 'drizzle-orm';
import type { Measurement } from '../domain/measurement.ts';
import { readFacets } from './facet.ts';
import { isAmong } from './is-among.ts';
import type { Database } from './open-store.ts';
import { inCollection, pageConditions, type MeasurementFilters } from './page-conditions.ts';
import { evaluations, gridDoubts, imports, measurements, subjects } from './schema.ts';
import { toMeasurement, type MeasurementRow } from './to-measurement.ts';
import { readTold } from './told-once.ts';

/** One page of measurements, by id, after the given one. */
export function readMeasurements(
  db: Database,
  filters: MeasurementFilters,
  after: string | null,
  limit: number,
): Measurement[] {
  const page = select(db, and(...pageConditions(db, filters, after, limit))).limit(limit);
  return complete(db, page.all());
}

export function readMeasurement(db: Database, id: string): Measurement | null {
  return complete(db, select(db, eq(measurements.id, id)).all())[0] ?? null;
}

/** Those of the named measurements that are here. */
export function measurementsNamed(db: Database, ids: readonly string[]): Map<string, Measurement> {
  const found = complete(db, select(db, isAmong(measurements.id, ids)).all());
  return new Map(found.map((measurement) => [measurement.id, measurement]));
}

/** All measurements that a collection names and that are here, by id. */
export function readCollectionMeasurements(db: Database, collection: string): Map<string, Measurement> {
  const found = complete(db, select(db, inCollection(collection)).all());
  return new Map(found.map((measurement) => [measurement.id, measurement]));
}

function select(db: Database, where: SQL | undefined) {
  const { publicId, scoringRunId, scoringRunKey, digest, peer } = imports;
  return db
    .select({ measurement: measurements, origin: { publicId, scoringRunId, scoringRunKey, digest, peer } })
    .from(measurements)
    .innerJoin(imports, eq(imports.id, measurements.importId))
    .where(where)
    .orderBy(asc(measurements.id));
}

/** Rows with what stands elsewhere: what they share, read once a distinct one, and the doubts of collections. */
function complete(db: Database, rows: MeasurementRow[]): Measurement[] {
  const distinct = (name: 'facetId' | 'subjectId' | 'evaluationId') =>
    new Set(rows.map(({ measurement }) => measurement[name]));
  const shared = {
    facets: readFacets(db, distinct('facetId')),
    subjects: readTold(db, subjects, distinct('subjectId')),
    evaluations: readTold(db, evaluations, distinct('evaluationId')),
  };
  const doubts = readDoubts(
    db,
    rows.map(({ measurement }) => measurement.id),
  );
  return rows.map((row) => toMeasurement(row, shared, doubts.get(row.measurement.id) ?? []));
}

function readDoubts(db: Database, measurementIds: readonly string[]): Map<string, Verdict['reasons']> {
  const found = db
    .select()
    .from(gridDoubts)
    .where(isAmong(gridDoubts.measurementId, measurementIds))
    .orderBy(asc(gridDoubts.code), asc(gridDoubts.detail))
    .all();
  const doubts = new Map<string, Verdict['reasons']>();
  for (const { measurementId, code, detail } of found) {
    const known = doubts.get(measurementId) ?? [];
    known.push({ code, detail });
    doubts.set(measurementId, known);
  }
  return doubts;
}
