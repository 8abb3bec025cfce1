import {
  type AnyColumn,
  getTableColumns,
  getTableName,
  type InferInsertModel,
  sql,
  type SQL,
} from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './open-store.ts';

const made = new WeakMap<Database, Map<string, unknown>>();

/**
 * What `make` creates for a connection, created once: compiling a statement for each of a million rows takes several times longer
 * than running it.
 */
export function preparedStatement<T>(db: Database, name: string, make: () => T): T {
  const ofConnection = made.get(db) ?? new Map<string, unknown>();
  made.set(db, ofConnection);
  const existing = ofConnection.get(name) as T | undefined;
  if (existing !== undefined) return existing;
  const fresh = make();
  ofConnection.set(name, fresh);
  return fresh;
}

type OnConflict = 'refused' | 'left';

/** Inserts a row and returns its rowid. A row that a unique index already has is refused, or left unchanged and answered by null. */
export function insertRow<T extends SQLiteTable>(
  db: Database,
  table: T,
  row: InferInsertModel<T>,
  onConflict: OnConflict = 'refused',
): number | null {
  return preparedStatement(db, `insert ${getTableName(table)} ${onConflict}`, () =>
    compile(db, table, onConflict),
  )(row);
}

function compile(
  db: Database,
  table: SQLiteTable,
  onConflict: OnConflict,
): (row: Record<string, unknown>) => number | null {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const conflict = onConflict === 'left' ? ' on conflict do nothing' : '';
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

/** However many values there are, they are one parameter. */
export function inValues(column: AnyColumn, values: readonly (string | number)[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}
