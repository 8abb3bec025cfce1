import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './open-store.ts';

type Insert = (row: Record<string, unknown>) => void;
type Known = 'refused' | 'left';

const compiled = new WeakMap<Database, Map<string, Insert>>();

/**
 * Inserts a row; one that a unique index knows already is refused, or left as it is. The statement is compiled once a
 * connection, since compiling it anew for each of a million rows takes several times longer than writing them.
 */
export function insertRow<T extends SQLiteTable>(
  db: Database,
  table: T,
  row: InferInsertModel<T>,
  known: Known = 'refused',
): void {
  const inserts = compiled.get(db) ?? new Map<string, Insert>();
  compiled.set(db, inserts);
  const key = `${getTableName(table)} ${known}`;
  const insert = inserts.get(key) ?? compile(db, table, known);
  inserts.set(key, insert);
  insert(row);
}

function compile(db: Database, table: SQLiteTable, known: Known): Insert {
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
    statement.run(values);
  };
}
