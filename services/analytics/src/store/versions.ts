import type { Database } from './open-store.ts';
import { preparedStatement } from './statements.ts';

/** How often what answers about a collection (or the list of `reports`) are made of has changed; 0 for what never was here. */
export function readVersion(db: Database, name: string): number {
  const find = preparedStatement(db, 'version', () =>
    db.$client.prepare('select version from versions where name = ?').pluck(),
  );
  return (find.get(name) as number | undefined) ?? 0;
}
