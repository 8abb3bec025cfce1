import { z } from 'zod';
import { Digest, Name } from './ids.ts';
import { Point } from './point.ts';
import { StudyPretraining } from './study-file.ts';

/**
 * `series.json` of a series in the repository: what it is, how it is made, and its points.
 * A point's checkpoint is the directory next to it, named after its revision; `digest` is that of its files.
 */
export const ShippedSeries = z.strictObject({
  name: Name,
  title: z.string().min(1),
  licence: z.string().min(1),
  licenceNote: z.string(),
  /** Type of the weights in the files; they were trained in float32. */
  precision: z.enum(['float16', 'float32']),
  /** How to rebuild the series through the services, byte for byte on an equal machine. */
  source: StudyPretraining,
  points: z.array(Point.extend({ digest: Digest })).min(1),
});
export type ShippedSeries = z.infer<typeof ShippedSeries>;
