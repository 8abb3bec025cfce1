import type { Database } from './open-store.ts';

/**
 * Runs several saves as one: all of them stay, or none, and no other thread writes between what is read here and what is
 * written (a transaction that begins by reading would fail at its first write, if another had written meanwhile).
 */
export function saveTogether<T>(db: Database, save: () => T): T {
  return db.transaction(() => save(), { behavior: 'immediate' });
}
