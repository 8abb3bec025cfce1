import { unwrap, type Client } from '@amuro/clients';
import { setTimeout as delay } from 'node:timers/promises';
import type { StudyFile } from '@amuro/contracts';
import { unprocessable, type ProblemError } from '@amuro/http';
import type { KnownSeries } from '../domain/world.ts';
import { withinField } from './within-field.ts';

interface Asked {
  id: string;
  status: string;
  seriesId: string | null;
  error: { detail: string; remedy?: string | undefined } | null;
}

const pollMs = 200;

type Registered = Exclude<StudyFile['series'][number]['source'], { kind: 'pretrain' }>;

/** Registers a series whose weights exist; `field` is the place of its source in the study file. */
export async function registerSeries(
  client: Client<'training'>,
  name: string,
  source: Registered,
  field: string,
): Promise<KnownSeries> {
  const made = await withinField(
    field,
    () => unwrap(client.POST('/v1/series', { body: { name, source } })),
    'source',
  );
  const series = 'seriesId' in made ? await readSeries(client, made, field) : made;
  const points = series.points.map(async ({ checkpointId: id, ...point }) => {
    const { key } = await unwrap(client.GET('/v1/checkpoints/{id}', { params: { path: { id } } }));
    return { ...point, checkpoint: { id, key } };
  });
  return { id: series.id, points: await Promise.all(points) };
}

/** The series that was asked of a hub, once its commits are read: seconds, or a minute for hundreds of points. */
async function readSeries(client: Client<'training'>, asked: Asked, field: string) {
  let now = asked;
  while (now.status !== 'succeeded') {
    if (now.status === 'failed' || now.status === 'cancelled') throw notRead(now, field);
    await delay(pollMs);
    const params = { path: { id: now.id } };
    now = await unwrap(client.GET('/v1/series-registrations/{id}', { params }));
  }
  const params = { path: { idOrName: now.seriesId! } };
  return unwrap(client.GET('/v1/series/{idOrName}', { params }));
}

function notRead({ status, error, id }: Asked, field: string): ProblemError {
  return unprocessable({
    field,
    expected: 'a series that the training service can read from its hub',
    got: error === null ? `${id}, which is ${status}` : error.detail,
    remedy:
      error?.remedy ?? `POST /v1/series-registrations/${id}/resume of the training service, then try again.`,
  });
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
