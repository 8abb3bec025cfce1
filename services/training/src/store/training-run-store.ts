import type { TrainingRunManifest } from '@amuro/contracts';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Db } from './db.ts';
import { trainingRuns } from './schema.ts';

export type StoredRun = typeof trainingRuns.$inferSelect;

export class TrainingRunStore {
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  get(id: string): StoredRun | undefined {
    return this.db.select().from(trainingRuns).where(eq(trainingRuns.id, id)).get();
  }

  /** A run that the caller knows to exist. */
  require(id: string): StoredRun {
    const run = this.get(id);
    if (run === undefined) throw new Error(`training run ${id}: expected a stored run, found none`);
    return run;
  }

  /** Keeps what is stored already under this id, but for the peer to ask, the findings accepted and a new suffix. */
  insert(run: StoredRun): void {
    const { peer, acceptedFindings, suffix } = run;
    this.db
      .insert(trainingRuns)
      .values(run)
      .onConflictDoUpdate({
        target: trainingRuns.id,
        set: { peer, acceptedFindings, ...(suffix !== null && { suffix }) },
      })
      .run();
  }

  finish(id: string, manifest: TrainingRunManifest): void {
    this.db.update(trainingRuns).set({ manifest }).where(eq(trainingRuns.id, id)).run();
  }

  /** Runs that began with a checkpoint and have this suffix. */
  suffixed(checkpointId: string, suffix: string): StoredRun[] {
    const where = and(eq(trainingRuns.checkpointId, checkpointId), eq(trainingRuns.suffix, suffix));
    return this.db.select().from(trainingRuns).where(where).orderBy(asc(trainingRuns.id)).all();
  }

  after(id: string | null, limit: number): StoredRun[] {
    const where = id === null ? undefined : gt(trainingRuns.id, id);
    return this.db.select().from(trainingRuns).where(where).orderBy(asc(trainingRuns.id)).limit(limit).all();
  }
}
