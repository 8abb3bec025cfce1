import type { Database } from './open-store.ts';

/** Runs several saves as one: all of them stay, or none. */
export function saveTogether<T>(db: Database, save: () => T): T {
  return db.transaction(() => save());
}
