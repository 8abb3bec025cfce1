import { unwrap, type Client } from '@amuro/clients';
import type { StudyFile } from '@amuro/contracts';
import type { KnownSeries } from '../domain/world.ts';
import { withinField } from './within-field.ts';

type Registered = Exclude<StudyFile['series'][number]['source'], { kind: 'pretrain' }>;

/** Registers a series whose weights exist; `field` is the place of its source in the study file. */
export async function registerSeries(
  client: Client<'training'>,
  name: string,
  source: Registered,
  field: string,
): Promise<KnownSeries> {
  const series = await withinField(
    field,
    () => unwrap(client.POST('/v1/series', { body: { name, source } })),
    'source',
  );
  const points = series.points.map(async ({ checkpointId: id, ...point }) => {
    const { key } = await unwrap(client.GET('/v1/checkpoints/{id}', { params: { path: { id } } }));
    return { ...point, checkpoint: { id, key } };
  });
  return { id: series.id, points: await Promise.all(points) };
}

/** Registers a tokenizer file; `field` is its place in the study file. */
export async function registerTokenizer(
  client: Client<'training'>,
  path: string,
  field: string,
): Promise<{ id: string; key: string }> {
  const body = { source: { kind: 'file' as const, path } };
  const { id, key } = await withinField(
    field,
    () => unwrap(client.POST('/v1/tokenizers', { body })),
    'source',
  );
  return { id, key };
}
