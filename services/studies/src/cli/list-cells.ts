import { everyPage, unwrap, type Client } from '@amuro/clients';
import type { StudyCell } from '../domain/study-shapes.ts';

/** Every cell of a study. */
export function listCells(client: Client<'studies'>, id: string): Promise<StudyCell[]> {
  return everyPage((cursor) => {
    const params = { path: { id }, query: { limit: 1000, cursor } };
    return unwrap(client.GET('/v1/studies/{id}/cells', { params }));
  });
}
