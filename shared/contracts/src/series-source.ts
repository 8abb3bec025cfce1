import { z } from 'zod';
import { Point } from './checkpoint.ts';
import { Name, TrainingRunId } from './ids.ts';

/** A series that comes with Amuro. */
export const ShippedSource = z.strictObject({ kind: z.literal('shipped'), name: Name });

/** A directory under one of `AMURO_ROOTS`; each point's checkpoint is its sub-directory named like the revision. */
export const DirectorySource = z.strictObject({
  kind: z.literal('directory'),
  path: z.string().min(1),
  points: z.array(Point).min(1),
});

/** Where the checkpoints of a series come from. */
export const SeriesSource = z.discriminatedUnion('kind', [
  ShippedSource,
  DirectorySource,
  z.strictObject({ kind: z.literal('training-run'), runId: TrainingRunId }),
]);
export type SeriesSource = z.infer<typeof SeriesSource>;
