import type { JobEvent, ReportRequest } from '@amuro/contracts';
import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { CurveDoubt } from '../domain/verdicts/curve.ts';
import type { Database } from './open-store.ts';
import { gridDoubts, reportCells, reportEvents, reports } from './schema.ts';

export type StoredReport = { studyId: string; revision: number; request: ReportRequest; updatedAt: string };

export function readReport(db: Database, studyId: string): StoredReport | null {
  return db.select().from(reports).where(eq(reports.studyId, studyId)).get() ?? null;
}

/** All reports, the latest change first. */
export function readReports(db: Database): StoredReport[] {
  return db.select().from(reports).orderBy(desc(reports.updatedAt), asc(reports.studyId)).all();
}

/** Stores a new revision with its cells, the doubts of its grid and the event that tells of it, all or nothing. */
export function saveReport(
  db: Database,
  report: StoredReport,
  doubts: readonly CurveDoubt[],
  eventData: JobEvent['data'],
): void {
  const { studyId, revision, request, updatedAt } = report;
  db.transaction((tx) => {
    tx.insert(reports)
      .values(report)
      .onConflictDoUpdate({ target: reports.studyId, set: { revision, request, updatedAt } })
      .run();
    tx.delete(reportCells).where(eq(reportCells.studyId, studyId)).run();
    tx.delete(gridDoubts).where(eq(gridDoubts.studyId, studyId)).run();
    for (const { id: cellId, measurementIds } of request.cells) {
      for (const measurementId of measurementIds) {
        tx.insert(reportCells).values({ studyId, measurementId, cellId }).onConflictDoNothing().run();
      }
    }
    for (const doubt of doubts)
      tx.insert(gridDoubts)
        .values({ studyId, ...doubt })
        .run();
    tx.insert(reportEvents).values({ studyId, id: revision, at: updatedAt, data: eventData }).run();
  });
}

export function readReportEvents(db: Database, studyId: string, after: number): JobEvent[] {
  const where = and(eq(reportEvents.studyId, studyId), gt(reportEvents.id, after));
  const found = db.select().from(reportEvents).where(where).orderBy(asc(reportEvents.id)).all();
  return found.map(({ id, at, data }) => ({ id, type: 'status', at, data }));
}
