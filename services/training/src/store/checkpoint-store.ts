import type { CheckpointManifest } from '@amuro/contracts';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { FindingsStore } from './findings-store.ts';
import { checkpoints, series, seriesPoints } from './schema.ts';

export type StoredCheckpoint = typeof checkpoints.$inferSelect;

export class CheckpointStore {
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** With the series points that have these weights filled into its manifest. */
  get(id: string): StoredCheckpoint | undefined {
    const found = this.db.select().from(checkpoints).where(eq(checkpoints.id, id)).get();
    return found && this.withPoints(found);
  }

  /** Keeps what is stored already under this id. */
  insert(checkpoint: StoredCheckpoint): void {
    this.db.insert(checkpoints).values(checkpoint).onConflictDoNothing().run();
  }

  /** A registered directory was moved, or written again with the same contents. */
  relocate(id: string, place: Pick<StoredCheckpoint, 'source' | 'stamps'>): void {
    this.db.update(checkpoints).set(place).where(eq(checkpoints.id, id)).run();
  }

  finish(id: string, manifest: CheckpointManifest): void {
    this.db.update(checkpoints).set({ manifest }).where(eq(checkpoints.id, id)).run();
  }

  after(id: string | null, limit: number): StoredCheckpoint[] {
    const where = id === null ? undefined : gt(checkpoints.id, id);
    const found = this.db
      .select()
      .from(checkpoints)
      .where(where)
      .orderBy(asc(checkpoints.id))
      .limit(limit)
      .all();
    return found.map((each) => this.withPoints(each));
  }

  /** Checkpoints that a run made, by step. */
  ofRun(runId: string): StoredCheckpoint[] {
    const source = sql`json_extract(${checkpoints.source}, '$.runId') = ${runId}`;
    const step = sql`json_extract(${checkpoints.source}, '$.step')`;
    return this.db.select().from(checkpoints).where(and(source)).orderBy(asc(step)).all();
  }

  private withPoints(checkpoint: StoredCheckpoint): StoredCheckpoint {
    if (checkpoint.manifest === null) return checkpoint;
    const own = this.db
      .select({ point: seriesPoints.point, seriesId: series.id, seriesName: series.name })
      .from(seriesPoints)
      .innerJoin(series, eq(series.id, seriesPoints.seriesId))
      .where(eq(seriesPoints.checkpointId, checkpoint.id))
      .orderBy(asc(series.id), asc(seriesPoints.position))
      .all()
      .map(({ point, seriesId, seriesName }) => ({ ...point, seriesId, seriesName }));
    // A tuned checkpoint has the place of its start in pre-training.
    const points = own.length > 0 ? own : checkpoint.manifest.points;
    const { seriesFindings: _before, ...manifest } = checkpoint.manifest;
    const found = this.findingsAt(points);
    const seriesFindings = found.length > 0 ? { seriesFindings: found } : {};
    return { ...checkpoint, manifest: { ...manifest, points, ...seriesFindings } };
  }

  private findingsAt(points: CheckpointManifest['points']): CheckpointManifest['seriesFindings'] & object {
    const findings = new FindingsStore(this.db);
    return points.flatMap(({ seriesId, revision }) =>
      findings
        .of(seriesId)
        .filter(({ revisions }) => revisions.includes(revision))
        .map(({ code, severity, message }) => ({ seriesId, revision, code, severity, message })),
    );
  }
}
