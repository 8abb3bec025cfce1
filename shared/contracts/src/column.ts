import { z } from 'zod';

/** Name of a column; dots lead into its members (`choices.text`, `answers.0`). */
const ColumnName = z.string().min(1).max(200);

/**
 * Where to find a field's value in a row: in a column; in several, as a list; in the one of `oneOf` that column `by`
 * points to, by the value at the same place of `values`; or nowhere, the same for every row (`constant`).
 */
export const Column = z.union([
  ColumnName,
  z.array(ColumnName).min(1),
  z.strictObject({
    oneOf: z.array(ColumnName).min(1),
    by: ColumnName,
    /** Compared as text. */
    values: z.array(z.string()).min(1),
  }),
  z.strictObject({ constant: z.union([z.string(), z.array(z.string()).min(1)]) }),
]);
export type Column = z.infer<typeof Column>;
