import type { CellState } from '@amuro/contracts';
import { paginate, type Page, type PageQuery } from '@amuro/http';
import type { StudyCell } from '../domain/study-shapes.ts';
import type { ThreadDeps } from '../threads/thread-deps.ts';
import { toBytes } from '../threads/to-bytes.ts';
import { describeCells } from './describe-study.ts';
import { requireStudy } from './require-study.ts';

type CellsQuery = PageQuery & { state?: CellState | undefined };

/** One page of a study's cells as JSON, in the order of its plan, all or those in one state. */
export function renderCells(deps: ThreadDeps, id: string, query: CellsQuery): Uint8Array<ArrayBuffer> {
  return toBytes(listCells(deps, id, query));
}

function listCells(deps: ThreadDeps, id: string, query: CellsQuery): Page<StudyCell> {
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
