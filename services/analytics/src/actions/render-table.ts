import type { TableOptions } from '../domain/tables/table.ts';
import { computeTable } from './compute-table.ts';
import type { Deps } from '../deps.ts';
import { renderedCsv, renderedJson, type Rendered } from './rendered.ts';

/** A table of a collection as JSON or CSV. */
export function renderTable(
  deps: Deps,
  kindName: string,
  collectionId: string,
  { format, ...options }: TableOptions & { format: 'json' | 'csv' },
): Rendered {
  const table = computeTable(deps, kindName, collectionId, options);
  if (format === 'csv') return renderedCsv(table.rows);
  // A cell that a row lacks is null, as in the CSV it is empty.
  const rows = table.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null])),
  );
  return renderedJson({ collectionId, ...table, rows });
}
