import { Name, Point } from '@amuro/contracts';
import { z } from 'zod';

/** `series.json` of a shipped series; the recipe and the other fields are for people and the builder. */
export const ShippedSeries = z.looseObject({
  name: Name,
  licence: z.string().min(1),
  /** Without their digests: the digest of a checkpoint is computed from its files. */
  points: z.array(z.object(Point.shape)).min(1),
});
export type ShippedSeries = z.infer<typeof ShippedSeries>;
