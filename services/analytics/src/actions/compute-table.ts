import { notFound } from '@amuro/http';
import { tableKinds } from '../domain/tables/index.ts';
import type { TableKind, TableOptions, TableRows } from '../domain/tables/table.ts';
import { readScoringCosts } from '../store/read-scoring-costs.ts';
import { compareAll } from './compare-measurements.ts';
import type { Deps } from '../deps.ts';
import { loadGrid } from './load-grid.ts';

export type Table = Omit<TableKind, 'pairs' | 'compute'> & TableRows;

/** A table of a collection; the comparisons that it needs are computed first, or read back. */
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
