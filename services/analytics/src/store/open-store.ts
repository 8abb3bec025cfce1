import { join } from 'node:path';
import { openDatabase } from '@amuro/sqlite';
import * as schema from './schema.ts';

/** Memory of one connection: the inner pages of every index of a million measurements. */
const cacheKibibytes = 64 * 1024;

/** Pages that imports write repeatedly are copied from the log to the file once per this many, not at every fourth run. */
const checkpointPages = 16_384;

/** Opens the service's SQLite file and applies its migrations. */
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
 * Runs several saves as one: all are kept, or none, and no other thread writes between the reads and the writes here. (A
 * transaction that begins with a read would fail at its first write if another thread had written meanwhile.)
 */
export function saveTogether<T>(db: Database, save: () => T): T {
  return db.transaction(() => save(), { behavior: 'immediate' });
}
