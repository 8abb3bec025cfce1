import type { Verdict } from '@amuro/contracts';
import { and, asc, eq, gt, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { MeasuredSubject, Measurement } from '../domain/measurement.ts';
import type { Database } from './open-store.ts';
import { evaluations, gridDoubts, imports, measurements, reportCells, subjects } from './schema.ts';
import { toMeasurement, type MeasurementRow } from './to-measurement.ts';
import { readTold } from './told-once.ts';

export type MeasurementFilters = {
  /** A study or an import. */
  collection?: string | undefined;
  scoringRun?: string | undefined;
  dataset?: string | undefined;
  task?: string | undefined;
  metric?: string | undefined;
  promptFormat?: string | undefined;
  method?: string | undefined;
  subject?: MeasuredSubject['kind'] | undefined;
  verdict?: Verdict['status'] | undefined;
  primary?: boolean | undefined;
};

/** One page of measurements, by id, after the given one. */
export function readMeasurements(
  db: Database,
  filters: MeasurementFilters,
  after: string | null,
  limit: number,
): Measurement[] {
  const conditions = [...conditionsOf(filters), ...(after === null ? [] : [gt(measurements.id, after)])];
  const page = select(db, and(...conditions)).limit(limit);
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
  const found = complete(db, select(db, and(...conditionsOf({ collection }))).all());
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

function conditionsOf(filters: MeasurementFilters): SQL[] {
  const inCollection = sql`${measurements.id} in (select ${reportCells.measurementId} from ${reportCells} where ${reportCells.collectionId} = ${filters.collection})`;
  const wanted: [unknown, SQL][] = [
    [filters.collection, inCollection],
    [filters.scoringRun, sql`${imports.scoringRunId} = ${filters.scoringRun}`],
    [filters.dataset, sql`${measurements.dataset} = ${filters.dataset}`],
    [filters.task, sql`${measurements.task} = ${filters.task}`],
    [filters.metric, sql`${measurements.metric} = ${filters.metric}`],
    [filters.promptFormat, sql`${measurements.format} = ${filters.promptFormat}`],
    [filters.method, sql`${measurements.method} = ${filters.method}`],
    [filters.subject, sql`${measurements.subjectKind} = ${filters.subject}`],
    [filters.verdict, hasVerdict(filters.verdict)],
    [filters.primary, sql`${measurements.primary} = ${filters.primary === true ? 1 : 0}`],
  ];
  return wanted.flatMap(([value, condition]) => (value === undefined ? [] : [condition]));
}

/** What a measurement's own verdict and the doubts of collections make together. The texts are those of the index. */
function hasVerdict(status: Verdict['status'] | undefined): SQL {
  const { id, verdict } = measurements;
  if (status === 'invalid') return sql`${verdict} = 'invalid' and ${verdict} <> 'valid'`;
  const doubted = sql`select ${gridDoubts.measurementId} from ${gridDoubts}`;
  if (status === 'valid') return sql`${verdict} = 'valid' and ${id} not in (${doubted})`;
  const own = sql`select m.id from ${measurements} m where m.verdict = 'suspect' and m.verdict <> 'valid'`;
  return sql`${verdict} <> 'invalid' and ${id} in (${own} union ${doubted})`;
}

/** Rows with what stands elsewhere: what they were made on, read once a distinct one, and the doubts of collections. */
function complete(db: Database, rows: MeasurementRow[]): Measurement[] {
  const distinct = (name: 'subjectId' | 'evaluationId') =>
    new Set(rows.map(({ measurement }) => measurement[name]));
  const descriptions = {
    subjects: readTold(db, subjects, distinct('subjectId')),
    evaluations: readTold(db, evaluations, distinct('evaluationId')),
  };
  const doubts = readDoubts(
    db,
    rows.map(({ measurement }) => measurement.id),
  );
  return rows.map((row) => toMeasurement(row, descriptions, doubts.get(row.measurement.id) ?? []));
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

/** However many the values are, they are one parameter. */
function isAmong(column: AnyColumn, values: readonly (string | number)[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}
