import { getTableName } from 'drizzle-orm';
import { compiled } from './compiled.ts';
import { insertRow } from './insert-row.ts';
import { isAmong } from './is-among.ts';
import type { Database } from './open-store.ts';
import { evaluations, subjects } from './schema.ts';

type Told = typeof subjects | typeof evaluations;

type Content<T extends Told> = T['$inferSelect']['content'];

/** The id of a subject or an evaluation, which is inserted where it is new. */
export function toldOnce<T extends Told>(db: Database, table: T, content: Content<T>): number {
  const name = getTableName(table);
  const find = compiled(db, `find ${name}`, () =>
    db.$client.prepare(`select id from "${name}" where content = ?`).pluck(),
  );
  const known = find.get(JSON.stringify(content)) as number | undefined;
  return known ?? insertRow(db, table as typeof subjects, { content } as typeof subjects.$inferInsert)!;
}

export function readTold<T extends Told>(
  db: Database,
  table: T,
  ids: Iterable<number>,
): Map<number, Content<T>> {
  const among = isAmong(table.id, [...ids]);
  const found = db
    .select()
    .from(table as typeof subjects)
    .where(among)
    .all();
  return new Map(found.map(({ id, content }) => [id, content as Content<T>]));
}
