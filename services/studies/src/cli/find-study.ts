import { everyPage, unwrap, type Client } from '@amuro/clients';
import { StudyId } from '@amuro/contracts';
import { nearestName } from '../domain/nearest-name.ts';
import type { StudyShape } from '../domain/study-shapes.ts';
import { UsageError } from './usage-error.ts';

/** The study of an id, or the newest of a name. Throws UsageError if there is none. */
export async function findStudy(client: Client<'studies'>, idOrName: string): Promise<StudyShape> {
  if (StudyId.safeParse(idOrName).success) {
    return unwrap(client.GET('/v1/studies/{id}', { params: { path: { id: idOrName } } }));
  }
  const studies = await listStudies(client);
  const found = studies.findLast((study) => study.name === idOrName);
  if (found) return found;
  const nearest = nearestName(
    idOrName,
    studies.map((study) => study.name),
  );
  const hint = nearest ? ` Did you mean "${nearest}"?` : ' List the studies with "amuro study status".';
  throw new UsageError(`There is no study "${idOrName}" at ${client.url}.${hint}`);
}

/** Every study, oldest first. */
export function listStudies(client: Client<'studies'>): Promise<StudyShape[]> {
  return everyPage((cursor) =>
    unwrap(client.GET('/v1/studies', { params: { query: { limit: 1000, cursor } } })),
  );
}
