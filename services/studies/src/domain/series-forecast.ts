import { Name, SeriesFinding } from '@amuro/contracts';
import { z } from 'zod';

/** What a plan says of a series besides the places of its points. */
export const SeriesForecast = z.strictObject({
  isPinned: z
    .boolean()
    .describe(
      'Whether its weights are known by key. False for a series on a hub that could not be asked: its points are those of the registry.',
    ),
  points: z
    .array(
      z.strictObject({
        revision: Name.describe('Revision of the point.'),
        wanted: z
          .strictObject({
            at: z.int().describe('The place that was wanted, in `unit`.'),
            off: z.int().describe('How far behind (below 0) or ahead of it the point is, in `unit`.'),
            unit: z.enum(['tokens', 'steps', 'index']).describe('What places are counted in.'),
          })
          .nullable()
          .describe('The place that the choice of points wanted; null where points are named or all taken.'),
        bytes: z.int().nonnegative().nullable().describe('Bytes of its files; null: unknown.'),
      }),
    )
    .describe('Points of the series, in order.'),
  bytesSource: z.string().describe('Where the numbers of bytes are from.'),
  holes: z
    .array(
      z.strictObject({
        revision: Name.describe('Revision of the point.'),
        reason: z.string().describe('Why it cannot be had.'),
      }),
    )
    .describe('Points that were asked for and cannot be had.'),
  findings: z
    .array(SeriesFinding)
    .describe('What training found when the series was registered or last verified.'),
  notes: z.array(z.string()).describe('What else is known: published defects and holes, unverified facts.'),
});
export type SeriesForecast = z.infer<typeof SeriesForecast>;
