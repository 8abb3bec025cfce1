import type { Verdict } from '@amuro/contracts';
import { and, asc, eq, type SQL } from 'drizzle-orm';
import type { Interval, MeasuredEvaluation, MeasuredSubject, Measurement } from '../domain/measurement.ts';
import { metricScale, type MetricScale } from '../domain/metric-scale.ts';
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
  const page = select(db, and(...pageConditions(db, filters, after, limit))).limit(limit);
  return complete(db, page.all());
}

export function readMeasurement(db: Database, id: string): Measurement | null {
  return complete(db, select(db, eq(measurements.id, id)).all())[0] ?? null;
}

/** Those of the named measurements that are here. */
export function measurementsNamed(db: Database, ids: readonly string[]): Map<string, Measurement> {
  const found = complete(db, select(db, inValues(measurements.id, ids)).all());
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
  const distinct = (name: 'facetId' | 'subjectId' | 'evaluationId' | 'scaleId') =>
    new Set(rows.flatMap(({ measurement }) => measurement[name] ?? []));
  const shared = {
    facets: readFacets(db, distinct('facetId')),
    subjects: readContents(db, subjects, distinct('subjectId')),
    evaluations: readContents(db, evaluations, distinct('evaluationId')),
    scales: readContents(db, scales, distinct('scaleId')),
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
    .where(inValues(gridDoubts.measurementId, measurementIds))
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

type Row = typeof measurements.$inferSelect;
type Origin = Pick<
  typeof imports.$inferSelect,
  'publicId' | 'scoringRunId' | 'scoringRunKey' | 'digest' | 'peer'
>;
interface MeasurementRow {
  measurement: Row;
  origin: Origin;
}
/** What measurements share, by id. */
interface Shared {
  facets: ReadonlyMap<number, Pick<Facet, 'metric' | 'primary'>>;
  subjects: ReadonlyMap<number, MeasuredSubject>;
  evaluations: ReadonlyMap<number, MeasuredEvaluation>;
  scales: ReadonlyMap<number, MetricScale>;
}

/** A stored row as the resource; `doubts` come from collections. */
function toMeasurement(
  { measurement, origin }: MeasurementRow,
  shared: Shared,
  doubts: Verdict['reasons'],
): Measurement {
  const { id, key, version, value, n, standardError, chanceLevel, replicateOf } = measurement;
  const { facetId, subjectId, evaluationId, scaleId, verdict, reasons } = measurement;
  const { metric, primary } = shared.facets.get(facetId)!;
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
    interval: intervalOf(measurement),
    chanceLevel,
    verdict: addDoubts({ status: verdict, reasons }, doubts),
    ...originOf(measurement, origin),
    subject: shared.subjects.get(subjectId)!,
    evaluation: shared.evaluations.get(evaluationId)!,
    replicateOf,
  };
}

function intervalOf({ intervalMethod: method, low, high, level, resamples, seed }: Row): Interval | null {
  if (method === null || low === null || high === null || level === null) return null;
  if (method !== 'percentile-bootstrap' && method !== 'cluster-bootstrap')
    return { low, high, level, method };
  if (resamples === null || seed === null) return null;
  return { low, high, level, method, resamples, seed };
}

function originOf({ place }: Row, origin: Origin): Pick<Measurement, 'scoringRun' | 'published'> {
  const { publicId, scoringRunId: id, scoringRunKey: key, digest, peer } = origin;
  return {
    scoringRun: id === null || key === null || peer === null ? null : { id, key, digest, peer },
    published: publicId === null || place === null ? null : { ...place, importId: publicId },
  };
}
