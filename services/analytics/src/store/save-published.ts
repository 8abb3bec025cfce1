import type { JobEvent } from '@amuro/contracts';
import type { Measurement } from '../domain/measurement.ts';
import type { PublishedSource } from '../domain/published/published-source.ts';
import type { CurveDoubt } from '../domain/verdicts/curve.ts';
import { insertMeasurement, insertRowSet, insertValues } from './insert-measurement.ts';
import type { Database } from './open-store.ts';
import { type StoredReport, writeReport } from './reports.ts';
import { imports } from './schema.ts';
import { insertRow } from './statements.ts';

export interface NewPublished {
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
}

/** Saves an import of published results with its collection, all or nothing; false if it is already here. */
export function savePublished(db: Database, input: NewPublished): boolean {
  return db.transaction(() => {
    const { importId: publicId, digest, source, importedAt } = input;
    const saved = insertRow(db, imports, { publicId, digest, source, importedAt }, 'left');
    if (saved === null) return false;
    for (const { published, scoringRun: _, ...told } of input.measurements) {
      const place = published && { file: published.file, digest: published.digest, at: published.at };
      insertMeasurement(db, { ...told, importId: saved, place });
    }
    for (const [id, { rowIds, values }] of input.rows)
      insertValues(db, id, insertRowSet(db, rowIds), { values });
    writeReport(db, input.report, input.doubts, input.eventData);
    return true;
  });
}
