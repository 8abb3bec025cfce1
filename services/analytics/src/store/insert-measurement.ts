import type { Verdict } from '@amuro/contracts';
import type { InferInsertModel } from 'drizzle-orm';
import type { Interval, MeasuredEvaluation, MeasuredSubject } from '../domain/measurement.ts';
import { findOrInsertFacet, findOrInsertContent } from './interned.ts';
import type { Database } from './open-store.ts';
import { packRowIds } from './row-values.ts';
import { evaluations, measurements, measurementValues, rowSets, subjects } from './schema.ts';
import { insertRow } from './statements.ts';

type Row = InferInsertModel<typeof measurements>;
type Told = Pick<
  Row,
  'id' | 'key' | 'importId' | 'value' | 'n' | 'standardError' | 'chanceLevel' | 'replicateOf' | 'place'
>;

/** Inserts a measurement; what it shares with others stands once in tables of their own. */
export function insertMeasurement(
  db: Database,
  measurement: Told & {
    metric: string;
    primary: boolean;
    interval: Interval | null;
    verdict: Verdict;
    subject: MeasuredSubject;
    evaluation: MeasuredEvaluation;
  },
): void {
  const { metric, primary, interval, verdict, subject, evaluation, ...told } = measurement;
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
  });
}

/** Inserts row ids, once for all scorings of the same rows, and answers what names them. */
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
  values: Float64Array,
): void {
  insertRow(db, measurementValues, {
    measurementId,
    rowSetId,
    values: Buffer.from(values.buffer, values.byteOffset, values.byteLength),
  });
}
