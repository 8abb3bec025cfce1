import type { ClassValue, Verdict } from '@amuro/contracts';
import { and, asc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { Interval, MeasuredEvaluation, MeasuredSubject, Measurement } from '../domain/measurement.ts';
import { metricScale, type MetricScale } from '../domain/metric-scale.ts';
import type { Place } from '../domain/published/published-source.ts';
import { addDoubts } from '../domain/verdicts/verdict.ts';
import { type Facet, readFacets, readContents } from './interned.ts';
import { inCollection, type MeasurementFilters, pageConditions } from './measurement-filters.ts';
import type { Database } from './open-store.ts';
import { evaluations, gridDoubts, imports, measurements, scales, subjects } from './schema.ts';
import { inValues } from './statements.ts';

/** One page of measurements, by id, after the given one. */
export function readMeasurements(
  db: Database,
  filters: MeasurementFilters,
  after: string | null,
  limit: number,
): Measurement[] {
  return complete(db, select(db, and(...pageConditions(db, filters, after, limit)), limit));
}

export function readMeasurement(db: Database, id: string): Measurement | null {
  return complete(db, select(db, eq(measurements.id, id)))[0] ?? null;
}

/** Those of the named measurements that exist here. */
export function measurementsNamed(db: Database, ids: readonly string[]): Map<string, Measurement> {
  const found = complete(db, select(db, inValues(measurements.id, ids)));
  return new Map(found.map((measurement) => [measurement.id, measurement]));
}

/** All measurements that a collection names and that exist here, by id. */
export function readCollectionMeasurements(db: Database, collection: string): Map<string, Measurement> {
  const found = complete(db, select(db, inCollection(collection)));
  return new Map(found.map((measurement) => [measurement.id, measurement]));
}

/** Every column under the name of its property. */
const stored = Object.fromEntries(
  Object.entries(getTableColumns(measurements)).map(([property, column]) => [
    property,
    sql`${column}`.as(property),
  ]),
);

/** Rows as SQLite returns them: for tens of thousands of rows, drizzle's mapping takes twice as long as the reading. */
function select(db: Database, where: SQL | undefined, limit = -1): StoredRow[] {
  const query = db
    .select(stored)
    .from(measurements)
    .where(where)
    .orderBy(asc(measurements.id))
    .limit(limit)
    .toSQL();
  return db.$client.prepare(query.sql).all(query.params) as StoredRow[];
}

/** Adds what is stored in other tables: shared parts, each read once, and the doubts of collections. */
function complete(db: Database, rows: StoredRow[]): Measurement[] {
  const distinct = (name: 'facetId' | 'subjectId' | 'evaluationId' | 'scaleId') =>
    new Set(rows.flatMap((row) => row[name] ?? []));
  const shared = {
    origins: readOrigins(db, new Set(rows.map(({ importId }) => importId))),
    facets: readFacets(db, distinct('facetId')),
    subjects: readContents(db, subjects, distinct('subjectId')),
    evaluations: readContents(db, evaluations, distinct('evaluationId')),
    scales: readContents(db, scales, distinct('scaleId')),
  };
  const doubts = readDoubts(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toMeasurement(row, shared, doubts.get(row.id) ?? []));
}

function readOrigins(db: Database, ids: ReadonlySet<number>): Map<number, Origin> {
  const { id, publicId, scoringRunId, scoringRunKey, digest, peer } = imports;
  const found = db
    .select({ id, publicId, scoringRunId, scoringRunKey, digest, peer })
    .from(imports)
    .where(inValues(id, [...ids]))
    .all();
  return new Map(found.map((origin) => [origin.id, origin]));
}

function readDoubts(db: Database, measurementIds: readonly string[]): Map<string, Verdict['reasons']> {
  const found = db
    .select()
    .from(gridDoubts)
    .where(inValues(gridDoubts.measurementId, measurementIds))
    .orderBy(asc(gridDoubts.code), asc(gridDoubts.detail))
    .all();
  const doubts = new Map<string, Verdict['reasons']>();
  for (const { measurementId, code, detail } of found) {
    const reasons = doubts.get(measurementId) ?? [];
    reasons.push({ code, detail });
    doubts.set(measurementId, reasons);
  }
  return doubts;
}

type Row = typeof measurements.$inferSelect;
type Origin = Pick<
  typeof imports.$inferSelect,
  'publicId' | 'scoringRunId' | 'scoringRunKey' | 'digest' | 'peer'
>;
type StoredRow = Omit<Row, 'reasons' | 'place' | 'perClass'> &
  Record<'place' | 'perClass', string | null> & { reasons: string };
/** Parts that measurements share, by id. */
interface Shared {
  origins: ReadonlyMap<number, Origin>;
  facets: ReadonlyMap<number, Pick<Facet, 'metric' | 'primary'>>;
  subjects: ReadonlyMap<number, MeasuredSubject>;
  evaluations: ReadonlyMap<number, MeasuredEvaluation>;
  scales: ReadonlyMap<number, MetricScale>;
}

/** A stored row as the resource; `doubts` come from collections. */
function toMeasurement(row: StoredRow, shared: Shared, doubts: Verdict['reasons']): Measurement {
  const { id, key, version, value, n, standardError, chanceLevel, replicateOf } = row;
  const { facetId, subjectId, evaluationId, scaleId, verdict } = row;
  const { metric, primary } = shared.facets.get(facetId)!;
  const reasons = row.reasons === '[]' ? [] : (JSON.parse(row.reasons) as Verdict['reasons']);
  return {
    id,
    key,
    version,
    metric,
    scale: shared.scales.get(scaleId ?? -1) ?? metricScale(metric),
    primary,
    value,
    n,
    standardError,
    interval: intervalOf(row),
    chanceLevel,
    ...(row.perClass !== null && { perClass: JSON.parse(row.perClass) as ClassValue[] }),
    verdict: addDoubts({ status: verdict, reasons }, doubts),
    ...originOf(row, shared.origins.get(row.importId)!),
    subject: shared.subjects.get(subjectId)!,
    evaluation: shared.evaluations.get(evaluationId)!,
    replicateOf,
  };
}

function intervalOf(row: StoredRow): Interval | null {
  const { intervalMethod: method, low, high, level, resamples, seed } = row;
  if (method === null || low === null || high === null || level === null) return null;
  if (method !== 'percentile-bootstrap' && method !== 'cluster-bootstrap')
    return { low, high, level, method };
  if (resamples === null || seed === null) return null;
  return { low, high, level, method, resamples, seed };
}

function originOf({ place }: StoredRow, origin: Origin): Pick<Measurement, 'scoringRun' | 'published'> {
  const { publicId, scoringRunId: id, scoringRunKey: key, digest, peer } = origin;
  return {
    scoringRun: id === null || key === null || peer === null ? null : { id, key, digest, peer },
    published:
      publicId === null || place === null ? null : { ...(JSON.parse(place) as Place), importId: publicId },
  };
}
