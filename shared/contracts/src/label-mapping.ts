import { z } from 'zod';

/** How the data writes its golds: as other texts or numbers than the label set, as a score, or as the number or text of a choice. */
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
    /** A score out of this range is not a gold (GLUE writes -1 where it withholds one). */
    min: z.number(),
    max: z.number(),
  }),
  z.strictObject({
    kind: z.literal('index'),
    /** Number of the first choice. The answer of a multiple choice is the number of the right one. */
    from: z.union([z.literal(0), z.literal(1)]),
  }),
  z.strictObject({
    /** The answer of a multiple choice is the text of the right choice, also where both are numbers. */
    kind: z.literal('text'),
  }),
]);
export type LabelMapping = z.infer<typeof LabelMapping>;
