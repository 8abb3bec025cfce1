import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

export interface OpenDatabase<T extends Record<string, unknown>> {
  db: BetterSQLite3Database<T> & { $client: Sqlite.Database };
  sqlite: Sqlite.Database;
  close(): void;
}

/**
 * Opens (or makes) a SQLite file and applies the migrations that it lacks, each once.
 * `migrationsFolder` is what `drizzle-kit generate` writes: `0000_name.sql …` and `meta/_journal.json`;
 * several folders (a service's own and a shared package's) each keep a journal table of their own.
 */
export function openDatabase<T extends Record<string, unknown>>(
  file: string,
  migrationsFolder: string | URL | readonly (string | URL)[],
  schema: T,
): OpenDatabase<T> {
  mkdirSync(dirname(file), { recursive: true });
  refuseEmptied(file);
  const sqlite = new Sqlite(file);
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    // A migration may recreate a table that others refer to; a dangling reference afterwards stops the start.
    sqlite.pragma('foreign_keys = OFF');
    sqlite.pragma('busy_timeout = 5000');
    // A service opens its database before its threads do.
    if (isMainThread) refuseDamaged(sqlite, file);
    const db = drizzle(sqlite, { schema });
    const folders = Array.isArray(migrationsFolder) ? migrationsFolder : [migrationsFolder];
    folders.forEach((folder: string | URL, index) => {
      const [path, migrationsTable] = [pathOf(folder), `migrations_${index}`];
      refuseNewer(sqlite, file, path, migrationsTable);
      migrate(db, { migrationsFolder: path, migrationsTable });
    });
    // A file that was not migrated now was found whole before; to check a large one again takes seconds.
    const strays = changes(sqlite) === 0 ? [] : (sqlite.pragma('foreign_key_check') as unknown[]);
    if (strays.length > 0)
      throw new Error(
        `Expected every row of ${file} to refer to rows that exist, got ${strays.length} that do not: restore a copy of the file.`,
      );
    sqlite.pragma('foreign_keys = ON');
    return { db, sqlite, close: () => sqlite.close() };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** A database that is made has a first page at once: an empty file was one that lost its content. */
function refuseEmptied(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.size !== 0) return;
  throw new Error(`${file} is empty: restore a copy of it, or remove it to begin without what it held.`);
}

/** Reads every page once. What a page holds in its right form is believed: SQLite keeps no sums of its pages. */
function refuseDamaged(sqlite: Sqlite.Database, file: string): void {
  const found = String(sqlite.pragma('quick_check(1)', { simple: true }));
  if (found === 'ok') return;
  const what = found.replace('*** in database main ***', '').replaceAll(/\s+/g, ' ').trim();
  throw new Error(`${file} is damaged (${what}): restore a copy of it.`);
}

function refuseNewer(sqlite: Sqlite.Database, file: string, folder: string, table: string): void {
  const exists = sqlite.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table);
  if (exists === undefined) return;
  const { entries } = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { when: number }[];
  };
  const newest = sqlite.prepare(`select max(created_at) from ${table}`).pluck().get() as number | null;
  if ((newest ?? 0) <= Math.max(0, ...entries.map(({ when }) => when))) return;
  throw new Error(
    `${file} was written by a newer version of Amuro: start that version, or restore a copy from before it.`,
  );
}

/** Rows that this connection has written. */
function changes(sqlite: Sqlite.Database): number {
  return sqlite.prepare('select total_changes()').pluck().get() as number;
}

function pathOf(folder: string | URL): string {
  return folder instanceof URL ? fileURLToPath(folder) : folder;
}
