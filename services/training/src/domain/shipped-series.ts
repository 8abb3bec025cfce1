import { Name, Point } from '@amuro/contracts';
import { z } from 'zod';

/** `series.json` of a shipped series; the recipe and whatever else stands beside is for people and the builder. */
export const ShippedSeries = z.looseObject({
  name: Name,
  licence: z.string().min(1),
  /** Without the digests that stand beside them: a checkpoint's own is taken from its files. */
  points: z.array(z.object(Point.shape)).min(1),
});
export type ShippedSeries = z.infer<typeof ShippedSeries>;
