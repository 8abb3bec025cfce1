import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type * as schema from './schema.ts';

/** The service's database, as its stores see it. */
export type Database = BetterSQLite3Database<typeof schema>;
