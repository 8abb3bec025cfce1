import { and, desc, eq } from 'drizzle-orm';
import type { SeriesOnHub } from '@amuro/contracts';
import type { Hole } from '../domain/hub-trajectory.ts';
import type { Db } from './db.ts';
import { registrations } from './schema.ts';

export type StoredRegistration = typeof registrations.$inferSelect;

export class RegistrationStore {
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  get(id: string): StoredRegistration | undefined {
    return this.db.select().from(registrations).where(eq(registrations.id, id)).get();
  }

  /** A registration that the caller knows to exist. */
  require(id: string): StoredRegistration {
    const found = this.get(id);
    if (found === undefined) throw new Error(`registration ${id}: expected a stored one, found none`);
    return found;
  }

  /** Keeps what is stored already under this id. */
  insert(registration: StoredRegistration): void {
    this.db.insert(registrations).values(registration).onConflictDoNothing().run();
  }

  finish(id: string, result: Pick<StoredRegistration, 'seriesId' | 'holes'>): void {
    this.db.update(registrations).set(result).where(eq(registrations.id, id)).run();
  }

  /** Points that the newest registration of a series could not have. */
  holesOf(seriesId: string): Hole[] {
    const where = eq(registrations.seriesId, seriesId);
    const newest = desc(registrations.createdAt);
    return this.db.select().from(registrations).where(where).orderBy(newest).get()?.holes ?? [];
  }

  /** The newest of a name and source. */
  latest(name: string, source: SeriesOnHub): StoredRegistration | undefined {
    return this.db
      .select()
      .from(registrations)
      .where(and(eq(registrations.name, name), eq(registrations.source, source)))
      .orderBy(desc(registrations.createdAt))
      .get();
  }
}
