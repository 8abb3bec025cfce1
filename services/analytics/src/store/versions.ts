import type { Database } from './open-store.ts';
import { preparedStatement } from './statements.ts';

/**
 * How often the content behind a collection's answers (or the list of `reports`) has changed; 0 for a collection that never
 * existed here.
 */
export function readVersion(db: Database, name: string): number {
  const find = preparedStatement(db, 'version', () =>
    db.$client.prepare('select version from versions where name = ?').pluck(),
  );
  return (find.get(name) as number | undefined) ?? 0;
}
