import { Point, type SeriesSource } from '@amuro/contracts';
import { asc, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from './db.ts';
import { series, seriesNames, seriesPoints } from './schema.ts';

export interface StoredSeries {
  id: string;
  key: string;
  name: string;
  source: SeriesSource;
  createdAt: string;
  points: (Point & { checkpointId: string })[];
}

/** Without what callers keep beside it. */
const storedPoint = z.object(Point.shape);

export class SeriesStore {
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  get(id: string): StoredSeries | undefined {
    const found = this.db.select().from(series).where(eq(series.id, id)).get();
    return found && this.withPoints(found);
  }

  byName(name: string): StoredSeries | undefined {
    const found = this.db.select().from(seriesNames).where(eq(seriesNames.name, name)).get();
    return found && this.get(found.seriesId);
  }

  /** Stores what is new of it and lets `name` point to it. */
  register({ points, ...row }: StoredSeries): void {
    this.db.transaction((tx) => {
      const { changes } = tx.insert(series).values(row).onConflictDoNothing().run();
      if (changes > 0 && points.length > 0) {
        const rows = points.map(({ checkpointId, ...point }, position) => ({
          seriesId: row.id,
          position,
          point: storedPoint.parse(point),
          checkpointId,
        }));
        tx.insert(seriesPoints).values(rows).run();
      }
      const named = { name: row.name, seriesId: row.id };
      tx.insert(seriesNames).values(named).onConflictDoUpdate({ target: seriesNames.name, set: named }).run();
    });
  }

  after(id: string | null, limit: number): StoredSeries[] {
    const where = id === null ? undefined : gt(series.id, id);
    const found = this.db.select().from(series).where(where).orderBy(asc(series.id)).limit(limit).all();
    return found.map((each) => this.withPoints(each));
  }

  private withPoints(row: typeof series.$inferSelect): StoredSeries {
    const points = this.db
      .select()
      .from(seriesPoints)
      .where(eq(seriesPoints.seriesId, row.id))
      .orderBy(asc(seriesPoints.position))
      .all();
    return { ...row, points: points.map(({ point, checkpointId }) => ({ ...point, checkpointId })) };
  }
}
