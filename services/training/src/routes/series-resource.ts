import { CheckpointId, Key, Name, Point, SeriesFinding, SeriesId, SeriesSource } from '@amuro/contracts';
import { z } from '@amuro/http';
import type { Deps } from '../deps.ts';
import type { StoredSeries } from '../store/series-store.ts';
import { idExamples } from './examples.ts';

export const SeriesResource = z
  .strictObject({
    id: SeriesId,
    key: Key,
    name: Name,
    source: SeriesSource,
    points: z
      .array(Point.extend({ checkpointId: CheckpointId }))
      .describe('Its points with their checkpoints, in order.'),
    findings: z
      .array(SeriesFinding)
      .describe('What was found when it was registered or last verified; empty if nothing was.'),
    createdAt: z.iso.datetime().describe('When it was registered.'),
    links: z
      .strictObject({ self: z.string().describe('Path of the series.') })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'Series', description: 'A series of checkpoints.' });
export type SeriesResource = z.infer<typeof SeriesResource>;

export function seriesResource(stored: StoredSeries, { findings }: Pick<Deps, 'findings'>): SeriesResource {
  const { id, key, name, source, points, createdAt } = stored;
  return {
    id,
    key,
    name,
    source,
    points,
    findings: findings.of(id),
    createdAt,
    links: { self: `/v1/series/${id}` },
  };
}

export const seriesExample: SeriesResource = {
  id: idExamples.series,
  key: idExamples.key,
  name: 'micro',
  source: { kind: 'shipped', name: 'micro' },
  points: [
    {
      revision: 'step-2000',
      step: 2000,
      tokensSeen: 2_048_000,
      stage: 'pretrain',
      checkpointId: idExamples.checkpoint,
    },
  ],
  findings: [],
  createdAt: '2026-01-31T12:00:00.000Z',
  links: { self: `/v1/series/${idExamples.series}` },
};
