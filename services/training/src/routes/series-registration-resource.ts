import { JobFields, Key, Name, SeriesId, SeriesRegistrationId, SeriesSource } from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf, type JobStore } from '@amuro/jobs';
import { PublishedPoint } from '../domain/published-series.ts';
import { WantedPlace } from '../domain/select-points.ts';
import type { StoredRegistration } from '../store/registration-store.ts';
import { idExamples, jobExample } from './examples.ts';

const PinnedPoint = PublishedPoint.extend({
  commit: z.string().describe('Commit that the branch had when the series was asked for'),
  wanted: WantedPlace,
});

export const SeriesRegistrationResource = z
  .strictObject({
    id: SeriesRegistrationId,
    key: Key,
    ...JobFields,
    name: Name.describe('Name of the series.'),
    source: SeriesSource,
    points: z.array(PinnedPoint).describe('The points that were chosen, in order.'),
    holes: z
      .array(
        z.strictObject({
          revision: Name.describe('Revision of the point.'),
          reason: z.string().describe('Why it cannot be had.'),
        }),
      )
      .describe('Points that cannot be had, and why'),
    seriesId: SeriesId.nullable().describe('The series; null until every point was read'),
    links: z
      .strictObject({
        self: z.string().describe('Path of the registration.'),
        events: z.string().describe('Path of its events.'),
        series: z.string().nullable().describe('Path of the series; null until it is there.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({
    id: 'SeriesRegistration',
    description:
      'A series on a hub that was asked for: its points, pinned to commits, and how far reading them is.',
  });
export type SeriesRegistrationResource = z.infer<typeof SeriesRegistrationResource>;

export function seriesRegistrationResource(
  stored: StoredRegistration,
  jobs: JobStore,
): SeriesRegistrationResource {
  const { id, key, name, source, pins, holes, seriesId } = stored;
  const self = `/v1/series-registrations/${id}`;
  return {
    id,
    key,
    ...jobFieldsOf(jobs.require(id)),
    name,
    source,
    points: pins.map(({ point, commit, wanted }) => ({ ...point, commit, wanted })),
    holes,
    seriesId,
    links: { self, events: `${self}/events`, series: seriesId && `/v1/series/${seriesId}` },
  };
}

const id = 'reg_n4pnaavlkwkylealj3yjkfjc3g';

export const seriesRegistrationExample: SeriesRegistrationResource = {
  id,
  key: idExamples.key,
  ...jobExample,
  progress: { phase: 'read', done: 1, total: 1, unit: 'points', ratePerSecond: 4, etaSeconds: 0 },
  name: 'pythia-160m',
  source: {
    kind: 'published',
    name: 'pythia-160m',
    points: { count: 1, by: 'tokens', includeDefective: false },
  },
  points: [
    {
      revision: 'step143000',
      step: 143_000,
      tokensSeen: 299_892_736_000,
      stage: 'pretrain',
      repository: 'EleutherAI/pythia-160m',
      branch: 'step143000',
      commit: '3e0f5cbd0ce2a1f0a7b9f1b0b1c6f5e0a1d2c3b4',
      wanted: { at: 299_892_736_000, off: 0, unit: 'tokens' },
    },
  ],
  holes: [],
  seriesId: idExamples.series,
  links: {
    self: `/v1/series-registrations/${id}`,
    events: `/v1/series-registrations/${id}/events`,
    series: `/v1/series/${idExamples.series}`,
  },
};
