import { notFound } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { countIds } from '../domain/count-ids.ts';
import { tableKinds } from '../domain/tables/index.ts';
import type { TableKind, TableOptions, TableRows } from '../domain/tables/table.ts';
import { readScoringCosts } from '../store/collection-runs.ts';
import { compareAll } from './compare-measurements.ts';
import { loadGrid } from './load-grid.ts';
import { type Rendered, renderedCsv, renderedJson } from './rendered.ts';

/** Renders a table of a collection as JSON or CSV. */
export function renderTable(
  deps: Deps,
  kindName: string,
  collectionId: string,
  { format, ...options }: TableOptions & { format: 'json' | 'csv' },
): Rendered {
  const table = computeTable(deps, kindName, collectionId, options);
  if (format === 'csv') return renderedCsv(countIds(table.rows));
  // A value that a row lacks is null; in the CSV it is empty.
  const rows = table.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null])),
  );
  return renderedJson({ collectionId, ...table, rows });
}

export type Table = Omit<TableKind, 'pairs' | 'compute'> & TableRows;

/** Computes a table of a collection; the comparisons that it needs are computed first, or read back. */
export function computeTable(
  deps: Deps,
  kindName: string,
  collectionId: string,
  options: TableOptions,
): Table {
  const kind = tableKinds.find((entry) => entry.kind === kindName);
  if (kind === undefined) {
    const kinds = tableKinds.map((entry) => entry.kind).join(', ');
    throw notFound('kind of table', kindName, `Kinds: ${kinds}.`);
  }
  const { grid } = loadGrid(deps, collectionId);
  const { pairs = () => [], compute, ...about } = kind;
  const comparisons = compareAll(deps, pairs(grid));
  const scoringCosts = readScoringCosts(deps.store.db, collectionId);
  return { ...about, ...compute({ grid, comparisons, scoringCosts, options }) };
}
