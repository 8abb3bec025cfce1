import { Name, Point, TrainingRunId } from '@amuro/contracts';
import { z } from 'zod';

export const SeriesSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shipped'), name: Name }),
  z.strictObject({
    kind: z.literal('directory'),
    /** A directory under one of `AMURO_ROOTS`; each point's checkpoint is its sub-directory named like the revision. */
    path: z.string().min(1),
    points: z.array(Point).min(1),
  }),
  z.strictObject({ kind: z.literal('training-run'), runId: TrainingRunId }),
]);
export type SeriesSource = z.infer<typeof SeriesSource>;
