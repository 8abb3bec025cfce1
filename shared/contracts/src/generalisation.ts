import { z } from 'zod';

export const Motivation = z
  .enum(['practical', 'cognitive', 'intrinsic', 'fairness'])
  .describe("Why generalisation is tested, in GenBench's terms.");
export type Motivation = z.infer<typeof Motivation>;

export const ShiftSource = z
  .enum(['naturally-occurring', 'partitioned-natural', 'generated-shift', 'fully-generated'])
  .describe("Where the shift between training and test data comes from, in GenBench's terms.");
export type ShiftSource = z.infer<typeof ShiftSource>;

export const Generalisation = z
  .strictObject({
    motivation: z.array(Motivation).min(1).optional().describe('Why the study tests generalisation.'),
    shiftSource: z
      .array(ShiftSource)
      .min(1)
      .optional()
      .describe(
        'Source of the shift for sets of another domain or task; prompt formats are always a generated shift.',
      ),
  })
  .describe("What GenBench's evaluation card asks of the authors of a study.");
export type Generalisation = z.infer<typeof Generalisation>;
