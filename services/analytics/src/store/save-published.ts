import type { JobEvent } from '@amuro/contracts';
import type { Measurement } from '../domain/measurement.ts';
import type { PublishedSource } from '../domain/published/published-source.ts';
import type { CurveDoubt } from '../domain/verdicts/curve.ts';
import type { Database, Transaction } from './open-store.ts';
import { writeReport, type StoredReport } from './reports.ts';
import { packRowIds } from './row-ids.ts';
import { imports, measurements, measurementValues, rowSets } from './schema.ts';

export type NewPublished = {
  importId: string;
  /** Key of the import. */
  digest: string;
  source: PublishedSource;
  importedAt: string;
  measurements: readonly Measurement[];
  rows: ReadonlyMap<string, { rowIds: string[]; values: Float64Array }>;
  report: StoredReport;
  doubts: readonly CurveDoubt[];
  eventData: JobEvent['data'];
};

/** Saves an import of published results with its collection, all or nothing; false if it is here already. */
export function savePublished(db: Database, input: NewPublished): boolean {
  return db.transaction((tx) => {
    const { importId: publicId, digest, source, importedAt } = input;
    const saved = tx
      .insert(imports)
      .values({ publicId, digest, source, importedAt })
      .onConflictDoNothing()
      .returning({ id: imports.id })
      .get();
    if (saved === undefined) return false;
    for (const measurement of input.measurements) insertMeasurement(tx, saved.id, measurement);
    for (const [id, rows] of input.rows) insertRows(tx, id, rows);
    writeReport(tx, input.report, input.doubts, input.eventData);
    return true;
  });
}

function insertMeasurement(tx: Transaction, importId: number, measurement: Measurement): void {
  const { id, key, metric, primary, value, n, standardError, interval, chanceLevel } = measurement;
  const { verdict, published, subject, evaluation, replicateOf } = measurement;
  tx.insert(measurements)
    .values({
      id,
      key,
      importId,
      metric,
      primary,
      value,
      n,
      standardError,
      intervalMethod: interval?.method ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      level: interval?.level ?? null,
      resamples: interval !== null && 'resamples' in interval ? interval.resamples : null,
      seed: interval !== null && 'seed' in interval ? interval.seed : null,
      chanceLevel,
      verdict: verdict.status,
      reasons: verdict.reasons,
      replicateOf,
      dataset: evaluation.dataset,
      task: evaluation.task,
      format: evaluation.format,
      method: evaluation.method,
      place: published === null ? null : { file: published.file, digest: published.digest, at: published.at },
      subjectKind: subject.kind,
      subject,
      evaluation,
    })
    .run();
}

function insertRows(
  tx: Transaction,
  measurementId: string,
  rows: { rowIds: string[]; values: Float64Array },
): void {
  const { values } = rows;
  const rowSet = packRowIds(rows.rowIds);
  tx.insert(rowSets).values(rowSet).onConflictDoNothing().run();
  tx.insert(measurementValues)
    .values({
      measurementId,
      rowSetId: rowSet.id,
      values: Buffer.from(values.buffer, values.byteOffset, values.byteLength),
    })
    .run();
}
