import { z } from 'zod';

/** How the data writes its golds, where not as the label set does: as other texts or numbers, or as a score. */
export const LabelMapping = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('values'),
    /** What the data has, as text (`"0"`, `"true"`) → value of the label, or answer of a multiple choice. */
    values: z.record(z.string(), z.string().min(1)),
  }),
  z.strictObject({
    kind: z.literal('threshold'),
    /** Scores above it are `label`, the others `otherwise`. */
    above: z.number(),
    label: z.string().min(1),
    otherwise: z.string().min(1),
    /** A score out of this range is no gold (GLUE writes -1 where it withholds one). */
    min: z.number(),
    max: z.number(),
  }),
]);
export type LabelMapping = z.infer<typeof LabelMapping>;
