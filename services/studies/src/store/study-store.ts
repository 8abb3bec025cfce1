import type { Ledger } from '@amuro/contracts';
import { and, desc, eq, gt, inArray, ne } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { waitingStep, type StepState } from '../domain/step-state.ts';
import type { Measured } from '../domain/measured.ts';
import { results, studies, studySteps } from './schema.ts';

export type StudyRow = typeof studies.$inferSelect;
export type StepResult = Pick<typeof results.$inferSelect, 'ledger' | 'measured'>;

/** Studies, their steps and the results that studies share. Every method is one short transaction. */
export class StudyStore {
  private readonly db: BetterSQLite3Database<Record<string, unknown>>;

  constructor(db: BetterSQLite3Database<Record<string, unknown>>) {
    this.db = db;
  }

  /** Runs several changes, those of other stores of the same database too, as one. */
  together<T>(change: () => T): T {
    return this.db.transaction(change);
  }

  get(id: string): StudyRow | undefined {
    return this.db.select().from(studies).where(eq(studies.id, id)).get();
  }

  /** Keeps a study that is not there yet; it extends the newest of the same name. */
  insert(study: Omit<StudyRow, 'number' | 'extends'>): StudyRow {
    return this.db.transaction((tx) => {
      const before = this.newest(study.name);
      const last = tx.select({ number: studies.number }).from(studies).orderBy(desc(studies.number)).get();
      const row = { ...study, number: (last?.number ?? 0) + 1, extends: before?.id ?? null };
      return tx.insert(studies).values(row).returning().get();
    });
  }

  /** Replaces the file and plan by others of the same key, before a study is retried. */
  replan(id: string, change: Pick<StudyRow, 'file' | 'plan'>): StudyRow {
    return this.db.update(studies).set(change).where(eq(studies.id, id)).returning().get()!;
  }

  newest(name: string): StudyRow | undefined {
    return this.db.select().from(studies).where(eq(studies.name, name)).orderBy(desc(studies.number)).get();
  }

  /** Newest last; `after` is the number of the last one known. */
  list(filter: { name?: string | undefined; after: number; limit: number }): StudyRow[] {
    const named = filter.name === undefined ? undefined : eq(studies.name, filter.name);
    const where = and(gt(studies.number, filter.after), named);
    return this.db.select().from(studies).where(where).orderBy(studies.number).limit(filter.limit).all();
  }

  setSteps(studyId: string, states: ReadonlyMap<string, StepState>): void {
    this.db.transaction((tx) => {
      for (const [stepId, { status, reason, startedAtMs, finishedAtMs }] of states) {
        const change = { status, reason, startedAtMs, finishedAtMs };
        tx.insert(studySteps)
          .values({ studyId, stepId, ...change })
          .onConflictDoUpdate({ target: [studySteps.studyId, studySteps.stepId], set: change })
          .run();
      }
    });
  }

  /** States of the steps that have begun, with what their runs cost. */
  steps(studyId: string): Map<string, StepState> {
    const rows = this.db
      .select({ step: studySteps, ledger: results.ledger })
      .from(studySteps)
      .leftJoin(results, eq(results.stepId, studySteps.stepId))
      .where(eq(studySteps.studyId, studyId))
      .all();
    return new Map(
      rows.map(({ step: { stepId, studyId: _study, ...state }, ledger }) => [
        stepId,
        { ...waitingStep, ...state, ledger },
      ]),
    );
  }

  /** Whether another study runs this very step now. */
  isRunningElsewhere(studyId: string, stepId: string): boolean {
    const where = and(
      eq(studySteps.stepId, stepId),
      ne(studySteps.studyId, studyId),
      eq(studySteps.status, 'running'),
    );
    return this.db.select().from(studySteps).where(where).get() !== undefined;
  }

  setResult(stepId: string, result: StepResult): void {
    this.db
      .insert(results)
      .values({ stepId, ...result })
      .onConflictDoUpdate({ target: results.stepId, set: result })
      .run();
  }

  /** What cells were measured as, by the id of their import step. */
  measured(importSteps: readonly string[]): Map<string, Measured[]> {
    const found = this.resultsOf(importSteps).flatMap(({ stepId, measured }) =>
      measured ? [[stepId, measured] as const] : [],
    );
    return new Map(found);
  }

  /** What the runs of steps cost, whichever study ran them. */
  ledgers(stepIds: readonly string[]): Map<string, Ledger> {
    const found = this.resultsOf(stepIds).flatMap(({ stepId, ledger }) =>
      ledger ? [[stepId, ledger] as const] : [],
    );
    return new Map(found);
  }

  private resultsOf(stepIds: readonly string[]): (typeof results.$inferSelect)[] {
    const rows: (typeof results.$inferSelect)[] = [];
    for (let start = 0; start < stepIds.length; start += lookupSize) {
      const where = inArray(results.stepId, stepIds.slice(start, start + lookupSize));
      rows.push(...this.db.select().from(results).where(where).all());
    }
    return rows;
  }
}

/** Ids of one query: well below SQLite's limit of bound values. */
const lookupSize = 500;
