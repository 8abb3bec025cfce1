import { expectDocumented } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Measurement } from '../src/domain/measurement.ts';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';

let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy();
}, 60_000);
afterAll(() => loaded.close());

const get = (path: string) => loaded.started.request.get(path);
const all = async (query: string): Promise<Measurement[]> =>
  (await get(`/v1/measurements?limit=1000&${query}`)).body.items;

describe('GET /v1/measurements', () => {
  test('The pages of measurements hold each one once', async () => {
    const whole = await all('');
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const answer = await get(`/v1/measurements?limit=40${cursor === null ? '' : `&cursor=${cursor}`}`);
      expectDocumented(answer, 'analytics', 'listMeasurements');
      ids.push(...answer.body.items.map(({ id }: Measurement) => id));
      cursor = answer.body.nextCursor;
    } while (cursor !== null);
    expect(ids).toEqual(whole.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each<[string, (measurement: Measurement) => boolean]>([
    ['dataset=micro-inference', ({ evaluation }) => evaluation.dataset === 'micro-inference'],
    ['task=summary', ({ evaluation }) => evaluation.task === 'summary'],
    ['metric=slot-accuracy', ({ metric }) => metric === 'slot-accuracy'],
    ['promptFormat=instruct', ({ evaluation }) => evaluation.format === 'instruct'],
    ['method=generate', ({ evaluation }) => evaluation.method === 'generate'],
    ['subject=baseline', ({ subject }) => subject.kind === 'baseline'],
    ['verdict=suspect', ({ verdict }) => verdict.status === 'suspect'],
    ['primary=false', ({ primary }) => !primary],
  ])('Measurements filtered by %s are all that match and nothing else', async (query, matches) => {
    const [whole, filtered] = [await all(''), await all(query)];
    expect(filtered.length).toBeGreaterThan(0);
    expect(filtered).toEqual(whole.filter(matches));
  });

  test('The measurements of a study are listed', async () => {
    const ofStudy = await all(`study=${loaded.studyId}`);
    expect(ofStudy).toHaveLength(loaded.report.cells.flatMap(({ measurementIds }) => measurementIds).length);
    expect(await all(`study=std_${'a'.repeat(26)}`)).toEqual([]);
  });

  test('Measurements as CSV have a header, one row each, and a link to the next page', async () => {
    const answer = await get('/v1/measurements.csv?limit=3');
    expectDocumented(answer, 'analytics', 'getMeasurementsCsv');
    const lines = answer.text.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('measurementId,series,revision');
    const next = /<(.*)>; rel="next"/.exec(answer.headers.link ?? '')?.[1] ?? '';
    const second = (await get(next)).text.trim().split('\r\n');
    expect(second[0]).toBe(lines[0]);
    expect(second[1]).not.toBe(lines[1]);
  });

  test.each(['limit=0', 'cursor=nonsense', 'verdict=fine', 'dataset=', 'colour=red'])(
    'The list of measurements refuses %s',
    async (query) => {
      const answer = await get(`/v1/measurements?${query}`);
      expect(answer.status).toBe(400);
      expectDocumented(answer, 'analytics', 'listMeasurements');
    },
  );
});

describe('GET /v1/measurements/{id}', () => {
  test('A measurement is found by its id', async () => {
    const [first] = await all('');
    const answer = await get(`/v1/measurements/${first!.id}`);
    expectDocumented(answer, 'analytics', 'getMeasurement');
    expect(answer.body).toEqual(first);
  });

  test('An unknown measurement is a 404 and a malformed id a 400', async () => {
    const missing = await get(`/v1/measurements/msr_${'a'.repeat(26)}`);
    const wrong = await get('/v1/measurements/7');
    expect([missing.status, wrong.status]).toEqual([404, 400]);
    expectDocumented(missing, 'analytics', 'getMeasurement');
  });
});

describe('comparisons', () => {
  const idOf = (tuning: string, evaluation: string, revision: string) => {
    const found = loaded.report.cells.find(
      (cell) => cell.tuning === tuning && cell.evaluation === evaluation && cell.point?.revision === revision,
    );
    return found?.measurementIds[0] ?? '';
  };
  const compare = (from: string, to: string) =>
    loaded.started.request.post('/v1/comparisons').send({ from, to });

  test('A comparison of base and fine-tuned has an interval, McNemar and flips over the same rows', async () => {
    const from = idOf('base', 'micro-inference', 'step14648');
    const to = idOf('inference', 'micro-inference', 'step14648');
    const answer = await compare(from, to);
    expect(answer.status).toBe(200);
    expectDocumented(answer, 'analytics', 'compareMeasurements');
    const { pairs, unpaired, flips, difference, fromValue, toValue, interval, mcnemarPValue } = answer.body;
    expect({ pairs, unpaired }).toEqual({ pairs: 60, unpaired: { from: 0, to: 0 } });
    expect(flips.learned + flips.forgotten + flips.kept + flips.never).toBe(60);
    expect(difference).toBeCloseTo((flips.learned - flips.forgotten) / 60, 12);
    expect(toValue - fromValue).toBeCloseTo(difference, 12);
    expect(interval.low).toBeGreaterThan(0);
    expect(mcnemarPValue).toBeLessThan(0.001);
  });

  test('Repeating a comparison gives the same answer', async () => {
    const ids = [idOf('base', 'micro-summary', 'step0'), idOf('summary', 'micro-summary', 'step0')] as const;
    const [first, second] = [await compare(...ids), await compare(...ids)];
    expect(second.text).toBe(first.text);
    expect(first.body.flips).toBeNull();
  });

  test('A comparison pairs the same rows across prompt formats', async () => {
    const answer = await compare(
      idOf('inference', 'micro-inference', 'step0'),
      idOf('inference', 'micro-inference-instruct', 'step0'),
    );
    expect(answer.body.pairs).toBe(60);
  });

  test('A comparison refuses other metrics, other rows, an unknown measurement and a wrong body', async () => {
    const inference = idOf('base', 'micro-inference', 'step0');
    const metric = await compare(inference, idOf('base', 'micro-summary', 'step0'));
    const rows = await compare(inference, idOf('base', 'micro-inference-ood', 'step0'));
    const missing = await compare(inference, `msr_${'a'.repeat(26)}`);
    const wrong = await loaded.started.request.post('/v1/comparisons').send({ from: inference });
    expect([metric.status, rows.status, missing.status, wrong.status]).toEqual([400, 422, 404, 400]);
    for (const answer of [metric, rows, missing, wrong])
      expectDocumented(answer, 'analytics', 'compareMeasurements');
    expect(rows.body.code).toBe('no-common-rows');
  });

  test('The comparisons of a study are against base, first point and surface rules', async () => {
    const answer = await get(
      `/v1/comparisons?study=${loaded.studyId}&tuning=inference&evaluation=micro-inference`,
    );
    expectDocumented(answer, 'analytics', 'listComparisons');
    const kinds = answer.body.items.map(({ against }: { against: string }) => against);
    const count = (kind: string) => kinds.filter((one: string) => one === kind).length;
    expect([count('base'), count('first-point'), count('baseline')]).toEqual([3, 2, 9]);
    const csv = await get(`/v1/comparisons.csv?study=${loaded.studyId}&against=base`);
    expectDocumented(csv, 'analytics', 'getComparisonsCsv');
    expect(csv.text.split('\r\n')[0]).toContain('difference,standardError,low,high,learned');
  });

  test('Comparisons of a study that was never reported are a 404', async () => {
    const answer = await get(`/v1/comparisons?study=std_${'a'.repeat(26)}`);
    expect(answer.status).toBe(404);
    expectDocumented(answer, 'analytics', 'listComparisons');
  });
});

describe('GET /v1/mean-ratios-of-change', () => {
  test('A mean ratio of change averages the cells that it lists and says what it left out', async () => {
    const answer = await get(`/v1/mean-ratios-of-change?study=${loaded.studyId}`);
    expectDocumented(answer, 'analytics', 'listMeanRatiosOfChange');
    const summary = answer.body.items.find(
      (item: { scope: string; tuning: string; point: null }) =>
        item.scope === 'cross-task' && item.tuning === 'summary' && item.point === null,
    );
    // Three points on inference, its out-of-domain set and question; one question cell has failed.
    expect(summary.used).toHaveLength(8);
    expect(summary.leftOut.map(({ reason }: { reason: string }) => reason)).toEqual([
      'the tuned checkpoint is not measured on this set',
    ]);
    const ratios = summary.used.map(
      ({ base, tuned }: { base: number; tuned: number }) => (tuned - base) / base,
    );
    const mean = ratios.reduce((sum: number, ratio: number) => sum + ratio, 0) / 8;
    expect(summary.value).toBeCloseTo(mean, 12);
    const known = new Set(summary.used.flatMap(({ cell }: { cell: { cellIds: string[] } }) => cell.cellIds));
    for (const { leftOut, leftOutReason, leftOutCellIds } of summary.estimates) {
      expect(leftOutCellIds).toHaveLength(leftOut);
      expect(leftOutReason === null).toBe(leftOut === 0);
      expect(leftOutCellIds.every((id: string) => known.has(id))).toBe(true);
    }
    const sets = summary.used.map(({ cell }: { cell: { evaluation: string } }) => cell.evaluation);
    expect(sets).not.toContain('micro-summary');
  });

  test('Mean ratios of change are pooled by direction between kinds of task, and written as CSV', async () => {
    const query = `study=${loaded.studyId}&scope=classification-to-generation`;
    const answer = await get(`/v1/mean-ratios-of-change.csv?${query}`);
    expectDocumented(answer, 'analytics', 'getMeanRatiosOfChangeCsv');
    expect(answer.text.trim().split('\r\n')).toHaveLength(2);
  });

  test('Mean ratios of change refuse a wrong scope and an unknown study', async () => {
    const wrong = await get(`/v1/mean-ratios-of-change?study=${loaded.studyId}&scope=all`);
    const missing = await get(`/v1/mean-ratios-of-change?study=std_${'a'.repeat(26)}`);
    expect([wrong.status, missing.status]).toEqual([400, 404]);
  });
});
