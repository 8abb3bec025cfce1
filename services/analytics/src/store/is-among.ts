import { sql, type AnyColumn, type SQL } from 'drizzle-orm';

/** However many the values are, they are one parameter. */
export function isAmong(column: AnyColumn, values: readonly (string | number)[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}
