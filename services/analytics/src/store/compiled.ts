import type { Database } from './open-store.ts';

const made = new WeakMap<Database, Map<string, unknown>>();

/**
 * What `make` makes of a connection, made once: to compile a statement anew for each of a million rows takes several times
 * longer than to run it.
 */
export function compiled<T>(db: Database, name: string, make: () => T): T {
  const ofConnection = made.get(db) ?? new Map<string, unknown>();
  made.set(db, ofConnection);
  const known = ofConnection.get(name) as T | undefined;
  if (known !== undefined) return known;
  const fresh = make();
  ofConnection.set(name, fresh);
  return fresh;
}
