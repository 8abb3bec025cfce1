import { z } from 'zod';
import { Name, TrainingRunId } from './ids.ts';
import { Point } from './point.ts';

/** A series that comes with Amuro. */
export const ShippedSource = z.strictObject({ kind: z.literal('shipped'), name: Name });

/** A directory under one of `AMURO_ROOTS`; each point's checkpoint is its sub-directory named like the revision. */
export const DirectorySource = z.strictObject({
  kind: z.literal('directory'),
  path: z.string().min(1),
  points: z.array(Point).min(1),
});

/** Which points of a series on a hub. All, a number of them spread over the trajectory, or those named. */
export const PointChoice = z.strictObject({
  /** So many, the first and the last among them. */
  count: z.int().min(1).max(1000).optional(),
  /** Evenly by tokens seen, or by their logarithm with the start apart. */
  by: z.enum(['tokens', 'log-tokens']).default('tokens'),
  /** Stage of pre-training to spread them over; the first if left out. */
  stage: Name.optional(),
  revisions: z.array(Name).min(1).max(1000).optional(),
  /** Points with a published defect are left out otherwise. */
  includeDefective: z.boolean().default(false),
});
export type PointChoice = z.infer<typeof PointChoice>;

/** Where the checkpoints of a series come from. */
export const SeriesSource = z.discriminatedUnion('kind', [
  ShippedSource,
  DirectorySource,
  z.strictObject({ kind: z.literal('training-run'), runId: TrainingRunId }),
]);
export type SeriesSource = z.infer<typeof SeriesSource>;
