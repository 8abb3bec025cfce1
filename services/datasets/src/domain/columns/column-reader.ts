import type { Column } from '@amuro/contracts';
import { textsOf } from './written-number.ts';

export type ColumnReader = (record: Record<string, unknown>) => unknown;

/** Reads the value of a mapped column from a row; undefined if the row has none. */
export function columnReader(column: Column): ColumnReader {
  if (typeof column === 'string') return namedReader(column);
  if (Array.isArray(column)) return (record) => listOf(record, column);
  if ('constant' in column) return () => column.constant;
  const { oneOf, by, values } = column;
  return (record) => {
    const chosen = valueAt(record, by);
    if (chosen === undefined || chosen === null) return null;
    const index = textsOf(chosen)
      .map((text) => values.indexOf(text))
      .find((at) => at >= 0);
    return index === undefined ? null : valueAt(record, oneOf[index]!);
  };
}

/** Most rows have the column as an own property, and most column names are not properties of every object. */
function namedReader(column: string): ColumnReader {
  if (column in Object.prototype) return (record) => valueAt(record, column);
  return (record) => record[column] ?? valueAt(record, column);
}

/** Columns of the file that a mapping reads. */
export function columnNames(column: Column): string[] {
  if (typeof column === 'string') return [column];
  if (Array.isArray(column)) return column;
  return 'constant' in column ? [] : [...column.oneOf, column.by];
}

/** A mapping as text for a message. */
export function columnText(column: Column): string {
  return columnNames(column)
    .map((name) => `"${name}"`)
    .join(', ');
}

function listOf(record: Record<string, unknown>, columns: readonly string[]): unknown[] | undefined {
  const values = columns.map((column) => valueAt(record, column));
  return values.every((value) => value === undefined) ? undefined : values.map((value) => value ?? null);
}

/** Value of a column: the member with exactly that name, otherwise the path of members given by its dots (`choices.text`). */
export function valueAt(record: Record<string, unknown>, column: string): unknown {
  if (Object.hasOwn(record, column)) return record[column];
  let value: unknown = record;
  for (const name of column.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
