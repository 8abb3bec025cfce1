import { z } from 'zod';
import { Name, SeriesId } from './ids.ts';

export const SeriesFindingCode = z
  .enum([
    'series-duplicate',
    'series-shared-shard',
    'series-non-finite',
    'series-off-trend',
    'series-order',
    'series-tokenizer',
    'series-configuration',
    'series-stages',
    'series-gap',
    'series-absent',
  ])
  .describe('Kind of finding, for programs.');
export type SeriesFindingCode = z.infer<typeof SeriesFindingCode>;

export const SeriesFinding = z
  .strictObject({
    code: SeriesFindingCode,
    severity: z
      .enum(['warning', 'info'])
      .describe('`warning`: results at these points are suspect; `info`: worth knowing.'),
    revisions: z.array(Name).min(1).describe('Points that it concerns.'),
    sameAs: z
      .array(Name)
      .optional()
      .describe(
        'Where weights are shared: the points that share them, and `main` if that is not one of them.',
      ),
    message: z.string().describe('What was found, for people.'),
  })
  .describe('Something wrong or remarkable about points of a series.');
export type SeriesFinding = z.infer<typeof SeriesFinding>;

export const CheckpointFinding = z
  .strictObject({
    seriesId: SeriesId,
    revision: Name.describe('The point that has these weights, or whose weights were tuned.'),
    code: SeriesFindingCode,
    severity: SeriesFinding.shape.severity,
    message: SeriesFinding.shape.message,
  })
  .describe('A finding about the point of a series that a checkpoint began with.');
