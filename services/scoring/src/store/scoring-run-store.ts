import { and, asc, eq, gt } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { scoringRuns } from './schema.ts';

export type ScoringRun = typeof scoringRuns.$inferSelect;
export type NewScoringRun = Omit<
  ScoringRun,
  'ordinal' | 'digest' | 'versions' | 'budget' | 'subjectId' | 'preparedSetId'
>;

export interface ScoringRunFilter {
  subjectId?: string | undefined;
  preparedSetId?: string | undefined;
}

/** Scoring runs as they were asked for. */
export class ScoringRunStore {
  private readonly db: BetterSQLite3Database<Record<string, unknown>>;

  constructor(db: BetterSQLite3Database<Record<string, unknown>>) {
    this.db = db;
  }

  get(id: string): ScoringRun | undefined {
    return this.db.select().from(scoringRuns).where(eq(scoringRuns.id, id)).get();
  }

  /** Keeps what was asked for; asked again, the peers and accepted findings are those named last. */
  save(run: NewScoringRun): void {
    const { subject, preparedSet, acceptedFindings } = run;
    const subjectId = subject.kind === 'checkpoint' ? subject.checkpoint.id : subject.trainedOn.id;
    this.db
      .insert(scoringRuns)
      .values({ ...run, subjectId, preparedSetId: preparedSet.id })
      .onConflictDoUpdate({ target: scoringRuns.id, set: { subject, preparedSet, acceptedFindings } })
      .run();
  }

  setResult(id: string, result: Pick<ScoringRun, 'digest' | 'versions' | 'budget'>): void {
    this.db.update(scoringRuns).set(result).where(eq(scoringRuns.id, id)).run();
  }

  page(filter: ScoringRunFilter, after: number, limit: number): ScoringRun[] {
    const { subjectId, preparedSetId } = filter;
    return this.db
      .select()
      .from(scoringRuns)
      .where(
        and(
          gt(scoringRuns.ordinal, after),
          subjectId === undefined ? undefined : eq(scoringRuns.subjectId, subjectId),
          preparedSetId === undefined ? undefined : eq(scoringRuns.preparedSetId, preparedSetId),
        ),
      )
      .orderBy(asc(scoringRuns.ordinal))
      .limit(limit)
      .all();
  }
}
