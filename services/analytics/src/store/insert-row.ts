import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { compiled } from './compiled.ts';
import type { Database } from './open-store.ts';

type Known = 'refused' | 'left';

/**
 * Inserts a row and answers its place in the table; one that a unique index knows already is refused, or left as it is and
 * answered by null.
 */
export function insertRow<T extends SQLiteTable>(
  db: Database,
  table: T,
  row: InferInsertModel<T>,
  known: Known = 'refused',
): number | null {
  return compiled(db, `insert ${getTableName(table)} ${known}`, () => compile(db, table, known))(row);
}

function compile(
  db: Database,
  table: SQLiteTable,
  known: Known,
): (row: Record<string, unknown>) => number | null {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const conflict = known === 'left' ? ' on conflict do nothing' : '';
  const statement = db.$client.prepare(
    `insert into "${getTableName(table)}" (${names}) values (${places})${conflict}`,
  );
  return (row) => {
    const values = columns.map(([property, column]) => {
      const value = row[property] ?? null;
      return value === null ? null : column.mapToDriverValue(value);
    });
    const { changes, lastInsertRowid } = statement.run(values);
    return changes === 0 ? null : Number(lastInsertRowid);
  };
}
