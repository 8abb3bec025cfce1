import { and, type InferSelectModel, type SQL } from 'drizzle-orm';
import { compiled } from './compiled.ts';
import { insertRow } from './insert-row.ts';
import { isAmong } from './is-among.ts';
import type { Database } from './open-store.ts';
import { facets } from './schema.ts';

export type Facet = InferSelectModel<typeof facets>;

/** The id of a facet, which is inserted where it is new. */
export function facetId(db: Database, facet: Omit<Facet, 'id'>): number {
  const { dataset, metric, primary, task, format, method, subjectKind } = facet;
  const find = compiled(db, 'find facet', () =>
    db.$client
      .prepare(
        'select id from facets where dataset = ? and metric = ? and is_primary = ? and task = ? and format = ? and method is ? and subject_kind = ?',
      )
      .pluck(),
  );
  const known = find.get(dataset, metric, Number(primary), task, format, method, subjectKind);
  return (known as number | undefined) ?? insertRow(db, facets, facet)!;
}

/** Those for which all conditions hold. */
export function facetsWhere(db: Database, conditions: readonly SQL[]): Facet[] {
  return db
    .select()
    .from(facets)
    .where(and(...conditions))
    .all();
}

export function readFacets(db: Database, ids: Iterable<number>): Map<number, Facet> {
  const among = isAmong(facets.id, [...ids]);
  return new Map(facetsWhere(db, [among]).map((facet) => [facet.id, facet]));
}
