import { z } from 'zod';

export const Motivation = z.enum(['practical', 'cognitive', 'intrinsic', 'fairness']);
export type Motivation = z.infer<typeof Motivation>;

/** Where the shift between what was trained on and what is tested comes from. */
export const ShiftSource = z.enum([
  'naturally-occurring',
  'partitioned-natural',
  'generated-shift',
  'fully-generated',
]);
export type ShiftSource = z.infer<typeof ShiftSource>;

/** What only the authors of a study know of the generalisation that it tests, in the terms of GenBench's evaluation card. */
export const Generalisation = z.strictObject({
  motivation: z.array(Motivation).min(1).optional(),
  /** Of sets from another domain or of another task; prompt formats are a generated shift by themselves. */
  shiftSource: z.array(ShiftSource).min(1).optional(),
});
export type Generalisation = z.infer<typeof Generalisation>;
