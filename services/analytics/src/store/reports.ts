import type { JobEvent } from '@amuro/contracts';
import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { CollectionReport } from '../domain/collection.ts';
import type { CurveDoubt } from '../domain/verdicts/curve.ts';
import type { Database, Transaction } from './open-store.ts';
import { gridDoubts, reportCells, reportEvents, reports } from './schema.ts';

export type StoredReport = {
  collectionId: string;
  revision: number;
  request: CollectionReport;
  updatedAt: string;
};

export function readReport(db: Database, collectionId: string): StoredReport | null {
  return db.select().from(reports).where(eq(reports.collectionId, collectionId)).get() ?? null;
}

/** All reports, the latest change first. */
export function readReports(db: Database): StoredReport[] {
  return db.select().from(reports).orderBy(desc(reports.updatedAt), asc(reports.collectionId)).all();
}

/** Stores a new revision with its cells, the doubts of its grid and the event that tells of it, all or nothing. */
export function saveReport(
  db: Database,
  report: StoredReport,
  doubts: readonly CurveDoubt[],
  eventData: JobEvent['data'],
): void {
  db.transaction((tx) => writeReport(tx, report, doubts, eventData));
}

/** The same within a transaction that stores more. */
export function writeReport(
  tx: Transaction,
  report: StoredReport,
  doubts: readonly CurveDoubt[],
  eventData: JobEvent['data'],
): void {
  const { collectionId, revision, request, updatedAt } = report;
  tx.insert(reports)
    .values(report)
    .onConflictDoUpdate({ target: reports.collectionId, set: { revision, request, updatedAt } })
    .run();
  tx.delete(reportCells).where(eq(reportCells.collectionId, collectionId)).run();
  tx.delete(gridDoubts).where(eq(gridDoubts.collectionId, collectionId)).run();
  for (const { id: cellId, measurementIds } of request.cells) {
    for (const measurementId of measurementIds) {
      tx.insert(reportCells).values({ collectionId, measurementId, cellId }).onConflictDoNothing().run();
    }
  }
  for (const doubt of doubts)
    tx.insert(gridDoubts)
      .values({ collectionId, ...doubt })
      .run();
  tx.insert(reportEvents).values({ collectionId, id: revision, at: updatedAt, data: eventData }).run();
}

export function readReportEvents(db: Database, collectionId: string, after: number): JobEvent[] {
  const where = and(eq(reportEvents.collectionId, collectionId), gt(reportEvents.id, after));
  const found = db.select().from(reportEvents).where(where).orderBy(asc(reportEvents.id)).all();
  return found.map(({ id, at, data }) => ({ id, type: 'status', at, data }));
}
