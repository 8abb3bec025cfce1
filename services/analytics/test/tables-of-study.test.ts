import { expectDocumented } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableKinds } from '../src/domain/tables/index.ts';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';

let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy();
}, 60_000);
afterAll(() => loaded?.close());

const table = (kind: string, query = '') =>
  loaded.started.request.get(`/v1/tables/${kind}?study=${loaded.studyId}${query}`);

describe('tables of a study', () => {
  test.each(tableKinds.map(({ kind }) => kind))(
    'The table %s is answered as its document says, also as CSV',
    async (kind) => {
      const answer = await table(kind);
      expectDocumented(answer, 'analytics', 'getTable');
      const csv = await loaded.started.request.get(`/v1/tables/${kind}/table.csv?study=${loaded.studyId}`);
      expectDocumented(csv, 'analytics', 'getTableCsv');
      const lines = csv.text.split('\r\n').filter(Boolean);
      expect(lines).toHaveLength(answer.body.rows.length === 0 ? lines.length : answer.body.rows.length + 1);
    },
  );

  test('The table of flips counts every row that both sides answered as learned, forgotten, kept or never right', async () => {
    const { body } = await table('flips');
    expect(body.rows.length).toBeGreaterThan(0);
    for (const { learned, forgotten, kept, never, pairs } of body.rows) {
      expect(learned + forgotten + kept + never).toBe(pairs);
    }
  });

  test('The table of tests pairs rows if they are here, and adjusted p-values are no smaller than their own', async () => {
    const { body } = await table('tests');
    expect(new Set(body.rows.map((row: { test: string }) => row.test)).has('mcnemar')).toBe(true);
    for (const { pValue, pHolm, pBenjaminiHochberg, basis, minimumDetectable } of body.rows) {
      expect(basis).toBe('rows');
      if (minimumDetectable !== null) expect(minimumDetectable).toBeGreaterThan(0);
      expect(pBenjaminiHochberg).toBeGreaterThanOrEqual(pValue);
      expect(pHolm).toBeGreaterThanOrEqual(pBenjaminiHochberg);
    }
  });

  test('The table of costs adds up: datasets to their stage, stages to all', async () => {
    const { body } = await table('cost');
    interface Row {
      stage: string;
      dataset: string | null;
      runs: number;
      deviceSeconds: number;
    }
    const rows: Row[] = body.rows;
    const stages = rows.filter(({ stage, dataset }) => stage !== 'all' && dataset === null);
    const all = rows.find(({ stage }) => stage === 'all')!;
    expect(stages.reduce((sum, { deviceSeconds }) => sum + deviceSeconds, 0)).toBeCloseTo(
      all.deviceSeconds,
      6,
    );
    const parts = rows.filter(({ dataset }) => dataset !== null);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every(({ runs, deviceSeconds }) => runs > 0 && deviceSeconds > 0)).toBe(true);
    const training = parts.filter(({ stage }) => stage === 'training');
    expect(training.map(({ dataset }) => dataset)).toEqual(['micro-inference', 'micro-summary']);
    const told = stages.find(({ stage }) => stage === 'training')!;
    expect(training.reduce((sum, { deviceSeconds }) => sum + deviceSeconds, 0)).toBeCloseTo(
      told.deviceSeconds,
    );
  });
});
