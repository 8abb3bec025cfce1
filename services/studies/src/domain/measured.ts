import { MeasurementId, Verdict } from '@amuro/contracts';
import { z } from 'zod';

export const Measured = z
  .strictObject({
    measurementId: MeasurementId,
    metric: z.string().describe('Name of the metric.'),
    primary: z.boolean().describe("Whether this is the dataset's main metric."),
    value: z.number().describe('Value of the metric, in its unit.'),
    n: z.int().positive().describe('Rows that the value summarises.'),
    low: z.number().describe('Lower end of the 95 % interval.'),
    high: z.number().describe('Upper end of the 95 % interval.'),
    verdict: Verdict.shape.status.describe(
      'Verdict at the time of import; analytics may change it once it knows the neighbours.',
    ),
  })
  .describe('A measurement of a cell.');
export type Measured = z.infer<typeof Measured>;
