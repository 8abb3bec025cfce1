import { MeasurementId, Verdict } from '@amuro/contracts';
import { z } from 'zod';

/** One metric of a cell as a study shows it; analytics keeps the measurement itself. */
export const Measured = z.strictObject({
  measurementId: MeasurementId,
  metric: z.string(),
  /** Whether it is the dataset's main metric. */
  primary: z.boolean(),
  value: z.number(),
  /** Rows that the value is the mean of. */
  n: z.int().positive(),
  /** The 95 % interval. */
  low: z.number(),
  high: z.number(),
  /** At the time of import; analytics may judge otherwise once it knows the neighbours. */
  verdict: Verdict.shape.status,
});
export type Measured = z.infer<typeof Measured>;
