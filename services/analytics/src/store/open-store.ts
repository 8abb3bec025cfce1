import { join } from 'node:path';
import { openDatabase } from '@amuro/sqlite';
import * as schema from './schema.ts';

/** The service's SQLite file, with its migrations applied. */
export function openStore(dataDir: string) {
  return openDatabase(
    join(dataDir, 'analytics.sqlite'),
    new URL('../../migrations', import.meta.url),
    schema,
  );
}

export type Store = ReturnType<typeof openStore>;
export type Database = Store['db'];
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
