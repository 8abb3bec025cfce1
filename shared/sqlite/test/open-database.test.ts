import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openDatabase } from '../src/index.ts';

const dir = mkdtempSync(join(tmpdir(), 'amuro-sqlite-'));

function migrations(name: string, statements: string[]): string {
  const folder = join(dir, name);
  mkdirSync(join(folder, 'meta'), { recursive: true });
  const entries = statements.map((statement, idx) => {
    writeFileSync(join(folder, `${idx}_step.sql`), statement);
    return { idx, version: '6', when: 1000 + idx, tag: `${idx}_step`, breakpoints: true };
  });
  const journal = JSON.stringify({ version: '7', dialect: 'sqlite', entries });
  writeFileSync(join(folder, 'meta', '_journal.json'), journal);
  return folder;
}

const things = 'CREATE TABLE things (id TEXT PRIMARY KEY NOT NULL);';
const parts = 'CREATE TABLE parts (thing TEXT NOT NULL REFERENCES things(id));';

test('Migrations are applied once, and new ones to an existing file', () => {
  const file = join(dir, 'nested', 'a.sqlite');
  const first = openDatabase(file, migrations('one', [things]), {});
  first.db.run(sql`insert into things values ('x')`);
  first.close();
  const second = openDatabase(file, migrations('two', [things, parts]), {});
  expect(second.db.get(sql`select count(*) as n from things`)).toEqual({ n: 1 });
  expect(second.db.get(sql`select count(*) as n from parts`)).toEqual({ n: 0 });
  second.close();
});

test('The migration folders of two packages are applied to the same file', () => {
  const { db, close } = openDatabase(
    join(dir, 'b.sqlite'),
    [migrations('p', [things]), migrations('q', [parts])],
    {},
  );
  expect(db.get(sql`select count(*) as n from parts`)).toEqual({ n: 0 });
  close();
});

test('Foreign keys are enforced and the journal is a write-ahead log', () => {
  const { db, sqlite, close } = openDatabase(join(dir, 'c.sqlite'), migrations('r', [things, parts]), {});
  expect(() => db.run(sql`insert into parts values ('missing')`)).toThrow();
  expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(sqlite.pragma('busy_timeout', { simple: true })).toBe(5000);
  close();
});

test('A file that is not a database is refused with its own error code', () => {
  const file = join(dir, 'd.sqlite');
  writeFileSync(file, 'not a database at all, but long enough to be read as a header of one');
  expect(() => openDatabase(file, migrations('s', [things]), {})).toThrow(
    expect.objectContaining({ code: 'SQLITE_NOTADB' }),
  );
});

test('A file that a newer version has migrated stops the start with a sentence, and stays as it is', () => {
  const file = join(dir, 'e.sqlite');
  openDatabase(file, migrations('newer', [things, parts]), {}).close();
  expect(() => openDatabase(file, migrations('older', [things]), {})).toThrow(
    /written by a newer version of Amuro: start that version/,
  );
  openDatabase(file, migrations('newer', [things, parts]), {}).close();
});

test('A database that has become an empty file stops the start with a sentence', () => {
  const file = join(dir, 'f.sqlite');
  writeFileSync(file, '');
  expect(() => openDatabase(file, migrations('s', [things]), {})).toThrow(
    /f\.sqlite is empty: restore a copy/,
  );
});

test('A database with any one of its pages overwritten stops the start, and a whole one of the same size does not', () => {
  const file = join(dir, 'g.sqlite');
  const folder = migrations('pages', [things, 'CREATE INDEX by_length ON things (length(id));']);
  const { db, close } = openDatabase(file, folder, {});
  for (let row = 0; row < 400; row += 1)
    db.run(sql`insert into things values (${`${row}`.padStart(90, 'x')})`);
  close();
  const whole = readFileSync(file);
  const pageBytes = 4096;
  const opens = (bytes: Buffer) => {
    writeFileSync(file, bytes);
    openDatabase(file, folder, {}).close();
  };
  expect(whole.length / pageBytes).toBeGreaterThan(10);
  for (let start = 0; start < whole.length; start += pageBytes) {
    const damaged = Buffer.from(whole).fill(0xa5, start, start + pageBytes);
    expect(() => opens(damaged), `page ${start / pageBytes}`).toThrow(
      /^[^\n]*(damaged|malformed|not a database)[^\n]*$/,
    );
  }
  expect(() => opens(whole)).not.toThrow();
});
