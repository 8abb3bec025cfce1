import { z } from 'zod';
import { Name, RepositoryName, TrainingRunId } from './ids.ts';
import { Point } from './point.ts';

/** A series that comes with Amuro. */
export const ShippedSource = z.strictObject({
  kind: z.literal('shipped'),
  name: Name.describe('Name of a series that comes with Amuro.'),
});

/** A directory under one of `AMURO_ROOTS`; each point's checkpoint is its sub-directory named like the revision. */
export const DirectorySource = z.strictObject({
  kind: z.literal('directory'),
  path: z
    .string()
    .min(1)
    .describe(
      'Directory on the host of the service, under `AMURO_ROOTS`, with one checkpoint directory per revision.',
    ),
  points: z.array(Point).min(1).describe('Points of the series, in order.'),
});

export const PointChoice = z
  .strictObject({
    count: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe('How many points, the first and the last among them.'),
    by: z
      .enum(['tokens', 'log-tokens'])
      .default('tokens')
      .describe('Spread them evenly by tokens seen, or by their logarithm with the start apart.'),
    stage: Name.optional().describe('Stage of pre-training to spread them over; omitted: the first.'),
    revisions: z.array(Name).min(1).max(1000).optional().describe('Names of the points.'),
    includeDefective: z
      .boolean()
      .default(false)
      .describe('Whether to choose points with a published defect too.'),
  })
  .describe(
    'Which points of a series on a hub: all, a number of them spread over the trajectory, or those named.',
  );
export type PointChoice = z.infer<typeof PointChoice>;

/** A series of the registry of published ones. */
export const PublishedSource = z.strictObject({
  kind: z.literal('published'),
  name: Name.describe('Name of the published series.'),
  points: PointChoice.optional(),
});

/** Any repository of a hub. */
export const HubSeriesSource = z.strictObject({
  kind: z.literal('hub'),
  repository: RepositoryName,
  revisions: z
    .array(Name)
    .min(1)
    .max(1000)
    .optional()
    .describe('Branches or tags, in order; give these or a pattern.'),
  pattern: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('A template that reads the names of branches, such as `step{step}-tokens{tokens}B`.'),
  points: PointChoice.optional(),
});

export const SeriesOnHub = z
  .discriminatedUnion('kind', [PublishedSource, HubSeriesSource])
  .describe('A series on a hub.');
export type SeriesOnHub = z.infer<typeof SeriesOnHub>;

export const SeriesSource = z
  .discriminatedUnion('kind', [
    ShippedSource,
    DirectorySource,
    PublishedSource,
    HubSeriesSource,
    z.strictObject({ kind: z.literal('training-run'), runId: TrainingRunId }),
  ])
  .describe('Where the checkpoints of a series come from.');
export type SeriesSource = z.infer<typeof SeriesSource>;
