import type { TableOptions } from '../domain/tables/table.ts';
import { toCsv } from '../domain/to-csv.ts';
import { computeTable } from './compute-table.ts';
import type { Deps } from './deps.ts';
import type { Rendered } from './render-figure.ts';

/** A table of a collection as JSON or CSV. */
export async function renderTable(
  deps: Deps,
  kindName: string,
  collectionId: string,
  { format, ...options }: TableOptions & { format: 'json' | 'csv' },
): Promise<Rendered> {
  const table = await computeTable(deps, kindName, collectionId, options);
  if (format === 'csv') return { body: toCsv(table.rows), contentType: 'text/csv; charset=utf-8' };
  // A cell that a row lacks is null, as in the CSV it is empty.
  const rows = table.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null])),
  );
  return { body: JSON.stringify({ collectionId, ...table, rows }), contentType: 'application/json' };
}
