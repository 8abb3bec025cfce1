import { and, getTableName, type InferSelectModel, type SQL } from 'drizzle-orm';
import type { Database } from './open-store.ts';
import { evaluations, facets, scales, subjects } from './schema.ts';
import { preparedStatement, insertRow, inValues } from './statements.ts';

type Told = typeof subjects | typeof evaluations | typeof scales;

type Content<T extends Told> = T['$inferSelect']['content'];

/** The id of a subject, an evaluation or a scale; inserts it if it is new. */
export function findOrInsertContent<T extends Told>(db: Database, table: T, content: Content<T>): number {
  const name = getTableName(table);
  const find = preparedStatement(db, `find ${name}`, () =>
    db.$client.prepare(`select id from "${name}" where content = ?`).pluck(),
  );
  const id = find.get(JSON.stringify(content)) as number | undefined;
  return id ?? insertRow(db, table as typeof subjects, { content } as typeof subjects.$inferInsert)!;
}

export function readContents<T extends Told>(
  db: Database,
  table: T,
  ids: Iterable<number>,
): Map<number, Content<T>> {
  const among = inValues(table.id, [...ids]);
  const found = db
    .select()
    .from(table as typeof subjects)
    .where(among)
    .all();
  return new Map(found.map(({ id, content }) => [id, content as Content<T>]));
}

export type Facet = InferSelectModel<typeof facets>;

/** The id of a facet; inserts it if it is new. */
export function findOrInsertFacet(db: Database, facet: Omit<Facet, 'id'>): number {
  const { dataset, metric, primary, task, format, method, subjectKind } = facet;
  const find = preparedStatement(db, 'find facet', () =>
    db.$client
      .prepare(
        'select id from facets where dataset = ? and metric = ? and is_primary = ? and task = ? and format = ? and method is ? and subject_kind = ?',
      )
      .pluck(),
  );
  const id = find.get(dataset, metric, Number(primary), task, format, method, subjectKind);
  return (id as number | undefined) ?? insertRow(db, facets, facet)!;
}

/** Joins conditions with `and`. */
export function facetsWhere(db: Database, conditions: readonly SQL[]): Facet[] {
  return db
    .select()
    .from(facets)
    .where(and(...conditions))
    .all();
}

export function readFacets(db: Database, ids: Iterable<number>): Map<number, Facet> {
  const among = inValues(facets.id, [...ids]);
  return new Map(facetsWhere(db, [among]).map((facet) => [facet.id, facet]));
}
