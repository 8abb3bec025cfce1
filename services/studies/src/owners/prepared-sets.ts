import { everyPage, unwrap, type Client } from '@amuro/clients';
import type { KnownSet } from '../domain/forecast.ts';

/** Those of the sets that are prepared already, with their sizes. */
export async function findPreparedSets(
  client: Client<'datasets'>,
  wanted: readonly string[],
): Promise<Map<string, KnownSet>> {
  const all = await everyPage((cursor) =>
    unwrap(client.GET('/v1/prepared-sets', { params: { query: { limit: 1000, cursor } } })),
  );
  const ids = new Set(wanted);
  const ready = all.filter(({ id, status }) => ids.has(id) && status === 'succeeded');
  const found = ready.map(async ({ id }) => {
    const params = { path: { id } };
    const { counts, characters, lengths } = await unwrap(
      client.GET('/v1/prepared-sets/{id}/manifest', { params }),
    );
    const size = { rows: counts.kept, characters: characters.total + (lengths?.exemplars ?? 0) };
    return [id, size] as const;
  });
  return new Map(await Promise.all(found));
}
