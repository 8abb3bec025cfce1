import { unwrap, type Client } from '@amuro/clients';
import type { StudyCell } from '../domain/study-shapes.ts';

/** Every cell of a study. */
export async function listCells(client: Client<'studies'>, id: string): Promise<StudyCell[]> {
  const cells: StudyCell[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 1000, ...(cursor && { cursor }) };
    const page = await unwrap(client.GET('/v1/studies/{id}/cells', { params: { path: { id }, query } }));
    cells.push(...(page.items as StudyCell[]));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return cells;
}
