import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../src/store/open-store.ts';
import { readMeasurement } from '../src/store/read-measurements.ts';
import { readReport, readReports, readVersion } from '../src/store/reports.ts';
import { readValues } from '../src/store/row-values.ts';

const directory = mkdtempSync(join(tmpdir(), 'amuro-migrations-'));
afterAll(() => rmSync(directory, { recursive: true }));

const key = 'ab'.repeat(32);
const start = new URL('../migrations/0000_start.sql', import.meta.url);

/** A data directory as the first version of the schema left it. */
function writeFirstVersion(): void {
  const db = new Sqlite(join(directory, 'analytics.sqlite'));
  const text = readFileSync(start, 'utf8');
  db.exec(text.replaceAll('--> statement-breakpoint', ''));
  db.exec('CREATE TABLE migrations_0 (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)');
  const journal = new URL('../migrations/meta/_journal.json', import.meta.url);
  const { when } = JSON.parse(readFileSync(journal, 'utf8')).entries[0];
  db.prepare('INSERT INTO migrations_0 (hash, created_at) VALUES (?, ?)').run('x', when);
  db.prepare('INSERT INTO row_sets VALUES (?, ?)').run('rows', Buffer.alloc(32, 7));
  db.prepare("INSERT INTO imports VALUES (1, 'scr_a', ?, ?, 'scoring', '{}', '{}', NULL, 'rows', 'now')").run(
    key,
    key,
  );
  const row = `INSERT INTO measurements VALUES ('msr_a', ?, 1, 'accuracy', 1, 0.5, 1, NULL, 0.4, 0.6, 0.95, 3000, ?,
    NULL, 'valid', '[]', NULL, 'set', 'inference', 'default', 'token-prob', 'checkpoint', '{}', '{}')`;
  db.prepare(row).run(key, key);
  db.prepare("INSERT INTO measurement_values VALUES ('msr_a', ?)").run(
    Buffer.from(new Float64Array([0.5]).buffer),
  );
  db.prepare("INSERT INTO reports VALUES ('std_a', 1, ?, 'now')").run(
    '{"studyId":"std_a","name":"a","title":"kept","state":"running","cells":[{"state":"planned"},{"state":"measured"},{"state":"planned"}]}',
  );
  db.prepare("INSERT INTO report_cells VALUES ('std_a', 'msr_a', 'cel_a')").run();
  db.close();
}

describe('a data directory of the first version', () => {
  test('A data directory of the first version keeps its measurements, row values and reports when the schema changes', () => {
    writeFirstVersion();
    const store = openStore(directory);
    const measurement = readMeasurement(store.db, 'msr_a');
    expect(measurement).toMatchObject({ value: 0.5, scoringRun: { id: 'scr_a' }, published: null });
    expect(measurement?.interval).toEqual({
      low: 0.4,
      high: 0.6,
      level: 0.95,
      method: 'percentile-bootstrap',
      resamples: 3000,
      seed: key,
    });
    expect(readValues(store.db, 'msr_a')).toEqual({
      rowIds: ['07'.repeat(32)],
      groupIds: null,
      weights: null,
      values: new Float64Array([0.5]),
    });
    expect(readReport(store.db, 'std_a')?.request).toMatchObject({ title: 'kept', state: 'running' });
    expect(readReports(store.db, null, 10)).toEqual([
      {
        collectionId: 'std_a',
        revision: 1,
        updatedAt: 'now',
        name: 'a',
        title: 'kept',
        state: 'running',
        cellStates: { measured: 1, planned: 2 },
      },
    ]);
    expect(readVersion(store.db, 'std_a')).toBe(1);
    expect(store.sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    store.close();
  });
});
