import Sqlite from 'better-sqlite3';

/**
 * Two processes that lock at the same moment can each find the file shared by the other: SQLite refuses both. Both ask again until this
 * time has passed, and one gets it.
 */
const contentionMilliseconds = 250;

/** A connection that is no longer referred to is closed, and its lock with it. */
const held = new Set<Sqlite.Database>();

/**
 * Locks a file, which is made if it is absent, until this process ends, however it ends; false if another process holds it. The lock is
 * that of SQLite on an empty database: Node itself has none.
 */
export function holdLock(file: string): boolean {
  const lock = new Sqlite(file, { timeout: contentionMilliseconds });
  try {
    lock.exec('begin exclusive');
    held.add(lock);
    return true;
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') return false;
    throw error;
  }
}
