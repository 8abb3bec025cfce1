import { isDeepStrictEqual } from 'node:util';
import type { JobEvent } from '@amuro/contracts';
import type { CollectionReport } from '../domain/collection.ts';

/** The content of an event: the collection's state, the number of cells by state, and the cells that changed. */
export function reportChanges(before: CollectionReport | null, after: CollectionReport): JobEvent['data'] {
  const earlier = new Map(before?.cells.map((cell) => [cell.id, cell]));
  const changed = after.cells.filter((cell) => !isDeepStrictEqual(earlier.get(cell.id), cell));
  const counts: Record<string, number> = {};
  for (const { state } of after.cells) counts[state] = (counts[state] ?? 0) + 1;
  return {
    state: after.state,
    cells: counts,
    changed: changed.map(({ id, state, measurementIds }) => ({ id, state, measurementIds })),
  };
}
