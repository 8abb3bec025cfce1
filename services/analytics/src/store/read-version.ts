import { compiled } from './compiled.ts';
import type { Database } from './open-store.ts';

/** How often what answers about a collection (or the list of `reports`) are made of has changed; 0 for what never was here. */
export function readVersion(db: Database, name: string): number {
  const find = compiled(db, 'version', () =>
    db.$client.prepare('select version from versions where name = ?').pluck(),
  );
  return (find.get(name) as number | undefined) ?? 0;
}
