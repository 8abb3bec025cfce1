import { expectDocumented, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasResults, paperFiles, skipReason, startAnalytics } from './published-data.ts';

interface Row {
  group: string;
  value: number;
  pairs: number;
  measurementIds: string;
}
interface Ratio {
  scope: string;
  tuning: string | null;
  value: number;
  used: unknown[];
  estimates: { estimator: string; value: number; pValue: number; equivalence: { equivalent: boolean } }[];
}

describe.skipIf(!hasResults)(`the paper's own numbers from its released tables (${skipReason})`, () => {
  let started: StartedApp;
  let id: string;
  beforeAll(async () => {
    started = await startAnalytics();
    const source = { kind: 'amuro-csv', files: paperFiles };
    id = (await started.request.post('/v1/imports').send({ source })).body.import.id;
  }, 60_000);
  afterAll(() => started.close());
  const get = (path: string) => started.request.get(path);

  test('The verdicts give the number and the reasons of the flagged rows among the 756', async () => {
    const { body } = await get(`/v1/tables/verdicts?import=${id}`);
    expect(body.notes).toEqual([
      '70 of 756 measurements are flagged: 2 duplicate-cell, 9 dip, 38 implausible-start, 23 below-chance.',
    ]);
    expect(body.rows).toHaveLength(2 + 9 + 38 + 23);
    const reasons = body.rows.map(({ reason }: { reason: string }) => reason);
    expect([...new Set(reasons)]).toEqual(['duplicate-cell', 'dip', 'implausible-start', 'below-chance']);
    for (const { detail, at } of body.rows) expect([detail, at].every((text) => text.length > 5)).toBe(true);
  });

  test('The table of values below chance gives away RTE at step 342000, which one of 345 tests may be by chance', async () => {
    const answer = await get(`/v1/tables/below-chance?import=${id}`);
    expectDocumented(answer, 'analytics', 'getTable');
    expect(answer.body.notes).toEqual([
      '42 of 345 values are below chance at 5 % one by one; up to 17 would be expected by chance alone; 23 hold after Holm.',
    ]);
    const rte = answer.body.rows.filter(
      ({ tuning, evaluation }: Record<string, unknown>) => tuning === 'base' && evaluation === 'rte.4-shot',
    );
    const shown = rte.map(({ revision, holds }: Record<string, unknown>) => `${revision} ${holds}`);
    expect(shown).toEqual(['main true', 'step738000 true', 'step342000 false']);
  });

  test('Table 6: both columns at all 8 checkpoints, to three decimals', async () => {
    const answer = await get(`/v1/tables/gains-by-group?import=${id}&protocol=paper`);
    expectDocumented(answer, 'analytics', 'getTable');
    expect(answer.body.paper).toBe('Table 6');
    const column = (name: string) =>
      answer.body.rows.filter(({ group }: Row) => group === name).map(({ value }: Row) => value.toFixed(3));
    expect(column('learned in pre-training')).toEqual([
      '0.048',
      '0.048',
      '0.004',
      '0.010',
      '0.030',
      '0.027',
      '0.021',
      '-0.005',
    ]);
    expect(column('learned in fine-tuning')).toEqual([
      '0.062',
      '0.149',
      '0.286',
      '0.297',
      '0.304',
      '0.297',
      '0.264',
      '0.290',
    ]);
    for (const { pairs, measurementIds } of answer.body.rows as Row[]) {
      expect(measurementIds.split(' ')).toHaveLength(2 * pairs);
    }
  });

  test('Table 6 corrected: SciQ once, BoolQ apart, and what that changes', async () => {
    const { body } = await get(`/v1/tables/gains-by-group?import=${id}`);
    const last = (name: string) => body.rows.filter(({ group }: Row) => group === name).at(-1);
    expect(last('learned in pre-training')).toMatchObject({ pairs: 5, value: expect.closeTo(-0.0019, 4) });
    expect(last('learned in fine-tuning')).toMatchObject({ pairs: 6, value: expect.closeTo(0.327, 3) });
    expect(last('learned in instruction tuning')).toMatchObject({ pairs: 1 });
    expect(body.notes.join('\n')).toMatch(/SciQ twice[\s\S]*BoolQ of instruction tuning/);
    const csv = await get(`/v1/tables/gains-by-group/table.csv?import=${id}`);
    expect(csv.text.split('\r\n')).toHaveLength(1 + 24 + 1);
  });

  test('mean ratios of change: −61.46 % and +0.31 %, over 32 pairs each', async () => {
    const answer = await get(`/v1/mean-ratios-of-change?import=${id}&protocol=paper`);
    expectDocumented(answer, 'analytics', 'listMeanRatiosOfChange');
    const pooled = (wanted: string): Ratio =>
      answer.body.items.find(({ scope, tuning }: Ratio) => scope === wanted && tuning === null);
    const lost = pooled('classification-to-generation');
    const kept = pooled('generation-to-classification');
    expect([lost.used.length, kept.used.length]).toEqual([32, 32]);
    expect([100 * lost.value, 100 * kept.value].map((value) => value.toFixed(2))).toEqual(['-61.46', '0.31']);
  });

  test('Robust mean ratios of change: the loss is larger by every other estimator, the gain is shown to be no change', async () => {
    const { body } = await get(`/v1/mean-ratios-of-change?import=${id}`);
    const [lost, kept] = ['classification-to-generation', 'generation-to-classification'].map(
      (wanted): Ratio => body.items.find(({ scope }: Ratio) => scope === wanted),
    );
    for (const { estimator, value, pValue } of lost!.estimates) {
      expect(pValue).toBeLessThan(0.05);
      if (estimator !== 'mean') expect(value).toBeLessThan(lost!.value);
    }
    for (const { pValue, equivalence } of kept!.estimates) {
      expect(pValue).toBeGreaterThan(0.05);
      expect(equivalence.equivalent).toBe(true);
    }
    expect(body.notes.join('\n')).toContain('−61.46 % over 32 cells as the paper counts');
  });

  test('216 of the 416 cells of the full default grid of supervised tunings are absent', async () => {
    const { body } = await get(`/v1/tables/coverage?import=${id}`);
    expect(body.notes.join('\n')).toContain('216 of 416 cells are missing');
  });

  test('An unknown kind of table and a table of an unknown collection are refused', async () => {
    const list = await get('/v1/tables');
    expectDocumented(list, 'analytics', 'listTables');
    const unknown = await get(`/v1/tables/table-7?import=${id}`);
    expect(unknown.status).toBe(404);
    expect(unknown.body.remedy).toContain('gains-by-group');
    expect((await get(`/v1/tables/cost?study=std_${'z'.repeat(26)}`)).status).toBe(404);
    expect((await get(`/v1/tables/cost?import=${id}&protocol=mine`)).status).toBe(400);
  });
});
