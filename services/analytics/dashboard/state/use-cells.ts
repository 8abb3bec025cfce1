import { getJson, queryOf, type Cell, type Measured, type Report } from './api.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

export interface CellQuery {
  series?: string | null;
  evaluation?: readonly string[];
  tuning?: readonly string[];
  primary?: 'true' | null;
  measurement?: string | null;
}
interface Page {
  items: Cell[];
  nextCursor: string | null;
}

/** All cells that a view asks for, from every page; null asks for none. */
export function useCells({ collectionId, revision }: Report, query: CellQuery | null): Loaded<Cell[]> {
  const path =
    query === null ? null : `v1/reports/${collectionId}/cells?${queryOf({ ...query, limit: 1000 })}`;
  return useLoaded(path === null ? null : `${path} ${revision}`, async (signal) => {
    const found: Cell[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page = await getJson(`${path}${cursor && `&cursor=${cursor}`}`, signal);
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found;
  });
}

/** Cells of one series by tuning, evaluation and checkpoint. */
export function cellIndex(cells: readonly Cell[]) {
  const index = new Map(cells.map((cell) => [`${cell.tuning}\n${cell.evaluation}\n${cell.revision}`, cell]));
  return (tuning: string, evaluation: string, revision: string): Cell | null =>
    index.get(`${tuning}\n${evaluation}\n${revision}`) ?? null;
}

export function measuredBy(cell: Cell | null, metric: string): Measured | null {
  return cell?.measurements.find((measurement) => measurement.metric === metric) ?? null;
}
