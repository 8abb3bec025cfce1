import { z } from 'zod';

export const LabelMapping = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('values'),
      values: z
        .record(z.string(), z.string().min(1))
        .describe(
          'What the data writes, as text (`"0"`, `"true"`), to the value of the label or the answer of a multiple choice.',
        ),
    }),
    z.strictObject({
      kind: z.literal('threshold'),
      above: z.number().describe('Scores above this are `label`, all others `otherwise`.'),
      label: z.string().min(1).describe('Label of scores above the threshold.'),
      otherwise: z.string().min(1).describe('Label of all other scores.'),
      min: z
        .number()
        .describe(
          'Lowest valid score; a row with a lower one has no gold (GLUE writes -1 for hidden golds).',
        ),
      max: z.number().describe('Highest valid score; a row with a higher one has no gold.'),
    }),
    z.strictObject({
      kind: z.literal('index'),
      from: z.union([z.literal(0), z.literal(1)]).describe('Number of the first choice.'),
    }),
    z.strictObject({
      /** The answer of a multiple choice is the text of the right choice, also where both are numbers. */
      kind: z.literal('text'),
    }),
  ])
  .describe(
    'How the data writes its golds: as other texts or numbers than the labels, as a score, or as the number or text of a choice.',
  );
export type LabelMapping = z.infer<typeof LabelMapping>;
