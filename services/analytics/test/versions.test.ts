import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf, sha256 } from '@amuro/identity';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CollectionReport } from '../src/domain/collection.ts';
import { readPublished } from '../src/readers/read-published.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { readCollectionMeasurements } from '../src/store/read-measurements.ts';
import { saveReport, readVersion } from '../src/store/reports.ts';
import { savePublished } from '../src/store/save-published.ts';
import { toSource } from './published/read-results.ts';

const at = '2026-01-31T12:00:00.000Z';
const directory = mkdtempSync(join(tmpdir(), 'amuro-versions-'));
let store: Store;
beforeEach(() => {
  store = openStore(directory);
});
afterEach(() => {
  store.close();
  rmSync(directory, { recursive: true });
});

const version = (name: string) => readVersion(store.db, name);
const studyId = (name: string) => idOf('std', sha256(name));

/** Values of one model at several steps on two sets, read as a file of an import. */
async function publish(name: string) {
  const importKey = sha256(name);
  const importId = idOf('imp', importKey);
  const lines = [1, 2, 3].flatMap((step) =>
    ['one', 'two'].map((set) => JSON.stringify({ step, set, acc: 0.5 })),
  );
  const file = toSource(`${name}.jsonl`, lines.join('\n'));
  const settings = {
    columns: { step: 'step', dataset: 'set', value: 'acc' },
    constants: { series: 'many', metric: 'accuracy' },
    scale: 'fraction' as const,
  };
  const read = await readPublished({
    importKey,
    importId,
    title: name,
    kind: 'table',
    settings,
    files: [file],
  });
  if ('refused' in read) throw new Error(JSON.stringify(read.refused));
  const save = () =>
    savePublished(store.db, {
      importId,
      digest: importKey,
      source: { kind: 'table', settings, files: [] },
      importedAt: at,
      measurements: read.measurements,
      rows: read.rows,
      report: { collectionId: importId, revision: 1, request: read.report, updatedAt: at },
      doubts: read.doubts,
      eventData: { changed: [] },
    });
  return { importId, save, report: read.report, ids: read.measurements.map(({ id }) => id) };
}

function tell(collectionId: string, request: CollectionReport, revision = 1, doubted: string[] = []): void {
  const doubts = doubted.map((measurementId) => ({ measurementId, code: 'dip', detail: 'lower than both' }));
  saveReport(store.db, { collectionId, revision, request, updatedAt: at }, doubts, { changed: [] });
}

describe('the version of a collection', () => {
  test('The version of a collection counts its reports, and so does the list of reports', async () => {
    const { report } = await publish('a');
    const [study, other] = [studyId('study'), studyId('other')];
    expect(version(study)).toBe(0);
    tell(study, report);
    expect([version(study), version('reports')]).toEqual([1, 1]);
    tell(study, report, 2);
    tell(other, report);
    expect([version(study), version(other), version('reports')]).toEqual([2, 1, 3]);
  });

  test('The version of a collection counts measurements that come after a report named them, and that go', async () => {
    const { report, save, ids } = await publish('a');
    const study = studyId('study');
    tell(study, report);
    tell(studyId('other'), { ...report, cells: [] });
    save();
    const arrived = version(study);
    expect(arrived).toBe(1 + ids.length);
    store.sqlite.prepare('delete from measurements where id = ?').run(ids[0]);
    expect([version(study), version(studyId('other'))]).toEqual([arrived + 1, 1]);
  });

  test('The version of a collection counts doubts that another collection casts on its measurements, and takes back', async () => {
    const { report, save, importId, ids } = await publish('a');
    save();
    const before = version(importId);
    tell(studyId('study'), report, 1, [ids[0]!]);
    expect(version(importId)).toBe(before + 1);
    const doubted = readCollectionMeasurements(store.db, importId).get(ids[0]!);
    expect(doubted?.verdict).toMatchObject({ status: 'suspect' });
    tell(studyId('study'), report, 2);
    expect(version(importId)).toBe(before + 2);
  });
});

describe('a store', () => {
  test('A store has what measurements share once, however many there are', async () => {
    const { save, ids, importId } = await publish('a');
    save();
    const count = (table: string) => store.sqlite.prepare(`select count(*) from ${table}`).pluck().get();
    expect([count('measurements'), count('subjects'), count('evaluations')]).toEqual([ids.length, 3, 2]);
    const read = [...readCollectionMeasurements(store.db, importId).values()];
    expect(new Set(read.map(({ subject }) => subject)).size).toBe(3);
    expect(new Set(read.map(({ evaluation }) => evaluation.dataset))).toEqual(new Set(['one', 'two']));
  });
});
