import type { JobEvent } from '@amuro/contracts';
import { and, asc, desc, eq, getTableColumns, gt, lt, or } from 'drizzle-orm';
import type { CollectionReport } from '../domain/collection.ts';
import type { CurveDoubt } from '../domain/verdicts/curve.ts';
import type { Database } from './open-store.ts';
import { gridDoubts, reportCells, reportEvents, reports } from './schema.ts';
import { insertRow, preparedStatement } from './statements.ts';

export interface StoredReport {
  collectionId: string;
  revision: number;
  request: CollectionReport;
  updatedAt: string;
}

/** A report as a list shows it: `cellStates` counts its cells. */
export type ListedReport = Omit<StoredReport, 'request'> &
  Pick<CollectionReport, 'name' | 'title' | 'state'> & { cellStates: Record<string, number> };

export function readReport(db: Database, collectionId: string): StoredReport | null {
  const { revision, request, updatedAt } = reports;
  const wanted = { collectionId: reports.collectionId, revision, request, updatedAt };
  return db.select(wanted).from(reports).where(eq(reports.collectionId, collectionId)).get() ?? null;
}

export function hasReport(db: Database, collectionId: string): boolean {
  const { collectionId: id } = reports;
  return db.select({ id }).from(reports).where(eq(id, collectionId)).get() !== undefined;
}

/** At most `limit` reports after the given time and id, the latest change first. */
export function readReports(db: Database, after: string | null, limit: number): ListedReport[] {
  const { request: _, ...listed } = getTableColumns(reports);
  const { updatedAt, collectionId } = reports;
  const [time = '', id = ''] = after?.split(' ') ?? [];
  const follows = or(lt(updatedAt, time), and(eq(updatedAt, time), gt(collectionId, id)));
  return db
    .select(listed)
    .from(reports)
    .where(after === null ? undefined : follows)
    .orderBy(desc(updatedAt), asc(collectionId))
    .limit(limit)
    .all();
}

export function toListed({ request, ...report }: StoredReport): ListedReport {
  const cellStates: ListedReport['cellStates'] = {};
  for (const { state } of request.cells) cellStates[state] = (cellStates[state] ?? 0) + 1;
  const { name, title, state } = request;
  return { ...report, name, title, state, cellStates };
}

/** Stores a new revision with its cells, the doubts of its grid and the event that describes the change, all or nothing. */
export function saveReport(
  db: Database,
  report: StoredReport,
  doubts: readonly CurveDoubt[],
  eventData: JobEvent['data'],
): void {
  db.transaction(() => writeReport(db, report, doubts, eventData));
}

/** The same within a transaction that stores more. */
export function writeReport(
  db: Database,
  report: StoredReport,
  doubts: readonly CurveDoubt[],
  eventData: JobEvent['data'],
): void {
  const { collectionId, revision, request, updatedAt } = report;
  const { collectionId: _, ...set } = { ...toListed(report), request };
  db.insert(reports)
    .values({ collectionId, ...set })
    .onConflictDoUpdate({ target: reports.collectionId, set })
    .run();
  db.delete(reportCells).where(eq(reportCells.collectionId, collectionId)).run();
  db.delete(gridDoubts).where(eq(gridDoubts.collectionId, collectionId)).run();
  for (const { id: cellId, measurementIds } of request.cells) {
    for (const measurementId of measurementIds) {
      insertRow(db, reportCells, { collectionId, measurementId, cellId }, 'left');
    }
  }
  for (const doubt of doubts) insertRow(db, gridDoubts, { collectionId, ...doubt });
  db.insert(reportEvents).values({ collectionId, id: revision, at: updatedAt, data: eventData }).run();
}

export function readReportEvents(db: Database, collectionId: string, after: number): JobEvent[] {
  const where = and(eq(reportEvents.collectionId, collectionId), gt(reportEvents.id, after));
  const found = db.select().from(reportEvents).where(where).orderBy(asc(reportEvents.id)).all();
  return found.map(({ id, at, data }) => ({ id, type: 'status', at, data }));
}

/**
 * How often the content behind a collection's answers (or the list of `reports`) has changed; 0 for a collection that never
 * existed here.
 */
export function readVersion(db: Database, name: string): number {
  const find = preparedStatement(db, 'version', () =>
    db.$client.prepare('select version from versions where name = ?').pluck(),
  );
  return (find.get(name) as number | undefined) ?? 0;
}
