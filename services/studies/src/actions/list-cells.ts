import type { CellState } from '@amuro/contracts';
import { paginate, type Page, type PageQuery } from '@amuro/http';
import type { StudyCell } from '../domain/study-shapes.ts';
import type { Deps } from '../deps.ts';
import { describeCells } from './describe-study.ts';
import { requireStudy } from './require-study.ts';

/** One page of a study's cells in the order of its plan, all or those in one state. */
export function listCells(
  deps: Deps,
  id: string,
  query: PageQuery & { state?: CellState | undefined },
): Page<StudyCell> {
  const numbered = describeCells(deps, requireStudy(deps, id)).map((cell, index) => ({
    cell,
    position: index + 1,
  }));
  const wanted = numbered.filter(({ cell }) => query.state === undefined || cell.state === query.state);
  const { items, nextCursor } = paginate(
    query,
    (after, limit) => wanted.filter(({ position }) => position > Number(after ?? 0)).slice(0, limit),
    ({ position }) => String(position),
  );
  return { items: items.map(({ cell }) => cell), nextCursor };
}
