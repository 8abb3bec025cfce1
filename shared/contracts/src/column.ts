import { z } from 'zod';

const ColumnName = z
  .string()
  .min(1)
  .max(200)
  .describe('Name of a column; dots lead into its members (`choices.text`, `answers.0`).');

const ChosenColumn = z
  .strictObject({
    oneOf: z.array(ColumnName).min(1).describe('Columns to choose from.'),
    by: ColumnName.describe('Column whose value chooses one of them.'),
    values: z
      .array(z.string())
      .min(1)
      .describe('Values of the column `by`, as text: the first chooses the first of `oneOf`, and so on.'),
  })
  .meta({ id: 'ChosenColumn', description: 'One of several columns, chosen by the value of another.' });

const ConstantColumn = z
  .strictObject({
    constant: z.union([z.string(), z.array(z.string()).min(1)]).describe('The value.'),
  })
  .meta({ id: 'ConstantColumn', description: 'The same value for every row.' });

/** Where the value of a field stands in a row. */
export const Column = z.union([ColumnName, z.array(ColumnName).min(1), ChosenColumn, ConstantColumn]).meta({
  id: 'Column',
  description:
    'Where the value of a field is: in a column; in several, as a list; in one that another column chooses; or the same for every row.',
});
export type Column = z.infer<typeof Column>;
