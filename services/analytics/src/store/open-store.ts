import { join } from 'node:path';
import { openDatabase } from '@amuro/sqlite';
import * as schema from './schema.ts';

/** Of one connection: the inner pages of every index of a million measurements. */
const cacheKibibytes = 64 * 1024;

/** Pages that imports write again and again are copied from the log to the file once in so many, not at every fourth run. */
const checkpointPages = 16_384;

/** The service's SQLite file, with its migrations applied. */
export function openStore(dataDir: string) {
  const store = openDatabase(
    join(dataDir, 'analytics.sqlite'),
    new URL('../../migrations', import.meta.url),
    schema,
  );
  store.sqlite.pragma(`cache_size = -${cacheKibibytes}`);
  store.sqlite.pragma(`wal_autocheckpoint = ${checkpointPages}`);
  return store;
}

export type Store = ReturnType<typeof openStore>;
export type Database = Store['db'];

/**
 * Runs several saves as one: all of them stay, or none, and no other thread writes between what is read here and what is
 * written (a transaction that begins by reading would fail at its first write, if another had written meanwhile).
 */
export function saveTogether<T>(db: Database, save: () => T): T {
  return db.transaction(() => save(), { behavior: 'immediate' });
}
