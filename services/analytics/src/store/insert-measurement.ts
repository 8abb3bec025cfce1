import type { Verdict } from '@amuro/contracts';
import type { InferInsertModel } from 'drizzle-orm';
import type { Interval, MeasuredEvaluation, MeasuredSubject } from '../domain/measurement.ts';
import type { MetricScale } from '../domain/metric-scale.ts';
import { findOrInsertFacet, findOrInsertContent } from './interned.ts';
import type { Database } from './open-store.ts';
import { packRowIds } from './row-values.ts';
import { evaluations, measurements, measurementValues, rowSets, scales, subjects } from './schema.ts';
import { insertRow } from './statements.ts';

type Row = InferInsertModel<typeof measurements>;
type Told = Pick<
  Row,
  | 'id'
  | 'key'
  | 'importId'
  | 'value'
  | 'n'
  | 'standardError'
  | 'chanceLevel'
  | 'replicateOf'
  | 'place'
  | 'version'
  | 'perClass'
>;

/** Inserts a measurement; parts that it shares with others are stored once, in tables of their own. */
export function insertMeasurement(
  db: Database,
  measurement: Told & {
    metric: string;
    scale: MetricScale;
    primary: boolean;
    interval: Interval | null;
    verdict: Verdict;
    subject: MeasuredSubject;
    evaluation: MeasuredEvaluation;
  },
): void {
  const { metric, scale, primary, interval, verdict, subject, evaluation, ...told } = measurement;
  const { dataset, task, format, method } = evaluation;
  const facet = { metric, primary, dataset, task, format, method, subjectKind: subject.kind };
  const bootstrap = interval !== null && 'seed' in interval ? interval : null;
  insertRow(db, measurements, {
    ...told,
    intervalMethod: interval?.method ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    level: interval?.level ?? null,
    resamples: bootstrap?.resamples ?? null,
    seed: bootstrap?.seed ?? null,
    verdict: verdict.status,
    reasons: verdict.reasons,
    facetId: findOrInsertFacet(db, facet),
    subjectId: findOrInsertContent(db, subjects, subject),
    evaluationId: findOrInsertContent(db, evaluations, evaluation),
    scaleId: findOrInsertContent(db, scales, scale),
  });
}

export interface RowValues {
  values: Float64Array;
  /** The weight of each row in a ratio of sums; null for a mean. */
  weights?: Float64Array | null;
}

/** Inserts row ids, once for all scorings of the same rows, and returns the id of the row set. */
export function insertRowSet(
  db: Database,
  rowIds: readonly string[],
  groupIds: (string | null)[] | null = null,
): string {
  const rowSet = packRowIds(rowIds, groupIds);
  insertRow(db, rowSets, { ...rowSet, groupIds }, 'left');
  return rowSet.id;
}

/** Inserts the row values of a measurement, in the order of its row set. */
export function insertValues(
  db: Database,
  measurementId: string,
  rowSetId: string,
  { values, weights = null }: RowValues,
): void {
  insertRow(db, measurementValues, {
    measurementId,
    rowSetId,
    values: bytesOf(values),
    weights: weights === null ? null : bytesOf(weights),
  });
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
