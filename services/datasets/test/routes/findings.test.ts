import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { startApp } from '@amuro/testing';
import {
  expectAnswer,
  id,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from '../start-datasets.ts';

const labels = ['entailment', 'neutral', 'contradiction'];
const rows = Array.from({ length: 300 }, (_, n) => ({
  input_1: `In report ${n * 7919} the clerk wrote ${n * 104729} lines about item ${n * 1299709}.`,
  input_2: `Clerk ${n} ${['did write', 'wrote more', 'never wrote'][n % 3]} about ${n * 15485863}.`,
  output: labels[n % 3],
}));
const nearly = { ...rows[0]!, input_1: rows[0]!.input_1.replace('clerk', 'clerks') };

let datasets: Datasets;
let datasetId: string;
beforeAll(async () => {
  datasets = await startDatasets();
  const path = datasets.writeRows('rows.jsonl', [...rows, nearly]);
  datasetId = (await datasets.register(inferenceSpec(path, { splits: { train: { kind: 'file', path } } })))
    .id;
});
afterAll(() => datasets.close());

const prepare = (change: object = {}) =>
  datasets.prepare({ dataset: { id: datasetId }, purpose: 'train', split: 'train', ...change });
const findings = (setId: string, query = '') =>
  datasets.request.get(`/v1/prepared-sets/${setId}/findings${query}`);

describe('findings that take all rows at once', () => {
  test('Findings that need all rows follow those of the manifest, and are kept', async () => {
    const { id: setId, manifest } = await prepare();
    const answer = await findings(setId);
    expectAnswer(answer, 200, 'listPreparedSetFindings');
    const { items, complete, rowsExamined } = answer.body;
    expect([complete, rowsExamined]).toEqual([true, 301]);
    expect(items.slice(0, manifest.findings.length)).toEqual(manifest.findings);
    expect(items.slice(manifest.findings.length)).toMatchObject([
      {
        code: 'near-duplicate-rows',
        count: 1,
        examples: [{ line: 301, detail: 'nearly the text of line 1' }],
      },
      { code: 'annotation-artefacts', severity: 'info' },
    ]);
    expect((await findings(setId, '?waitSeconds=0')).body).toEqual(answer.body);
    const kept = join(datasets.settings.dataDir, 'findings', `${setId}.json`);
    expect(existsSync(kept)).toBe(true);
  });

  test('Findings that need all rows are awaited as long as the request says, and those of the manifest come at once', async () => {
    const { id: setId, manifest } = await prepare({ size: 299 });
    const first = await findings(setId, '?waitSeconds=0');
    expectAnswer(first, 200, 'listPreparedSetFindings');
    expect(first.body).toEqual({
      items: manifest.findings,
      nextCursor: null,
      complete: false,
      rowsExamined: null,
    });
    const [one, other] = await Promise.all([findings(setId), findings(setId)]);
    expect(one.body.complete).toBe(true);
    expect(other.body).toEqual(one.body);
  });

  test('Findings computed by older rules are computed again', async () => {
    const { id: setId } = await prepare({ size: 298 });
    const path = join(datasets.settings.dataDir, 'findings', `${setId}.json`);
    const { body } = await findings(setId);
    const kept = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...kept, version: 0, findings: [] }));
    expect((await findings(setId)).body).toEqual(body);
  });

  test('Findings that need all rows are the same after a restart', async () => {
    const { id: setId } = await prepare();
    const before = (await findings(setId)).body;
    const again = await startApp(createApp, {
      service: 'datasets',
      dir: `${datasets.dir}-again`,
      roots: [datasets.files],
    });
    const path = join(datasets.files, 'rows.jsonl');
    const { body: dataset } = await again.request
      .post('/v1/datasets')
      .send(inferenceSpec(path, { splits: { train: { kind: 'file', path } } }));
    const body = { dataset: { id: dataset.id }, purpose: 'train', split: 'train' };
    const { body: set } = await again.request.post('/v1/prepared-sets').send(body);
    expect(set.id).toBe(setId);
    await expect
      .poll(async () => (await again.request.get(`/v1/prepared-sets/${setId}/findings`)).body)
      .toEqual(before);
    await again.close();
  });

  test('Findings that need all rows compare with the sets that a set must be disjoint from', async () => {
    const path = datasets.writeRows('clean.jsonl', rows);
    const testPath = datasets.writeRows('test.jsonl', [nearly, ...inferenceRows(40)]);
    const splits = {
      train: { kind: 'file' as const, path },
      test: { kind: 'file' as const, path: testPath },
    };
    const dataset = { id: (await datasets.register(inferenceSpec(path, { name: 'clean', splits }))).id };
    const train = await datasets.prepare({ dataset, purpose: 'train', split: 'train' });
    const request = { dataset, purpose: 'evaluate', split: 'test', disjointFrom: [train.id] };
    const { items } = (await findings((await datasets.prepare(request)).id)).body;
    expect(items).toContainEqual(
      expect.objectContaining({
        code: 'near-leakage',
        count: 1,
        examples: [{ line: 1, detail: `nearly the text of line 1 of clean (${train.id})` }],
      }),
    );
    expect(items.some(({ code }: { code: string }) => code === 'leakage')).toBe(false);
  });
});

describe('the pool of exemplars', () => {
  const splits = (path: string) => ({
    test: { kind: 'file' as const, path },
    fewshot: { kind: 'file' as const, path: datasets.writeRows('pool.jsonl', [...rows.slice(200), nearly]) },
  });
  const evaluate = async (name: string, count: number) => {
    const path = datasets.writeRows(`${name}.jsonl`, rows.slice(0, count));
    const dataset = await datasets.register(inferenceSpec(path, { name, splits: splits(path) }));
    const request = { dataset: { id: dataset.id }, purpose: 'evaluate', split: 'test', shots: 4 };
    return (await datasets.prepare(request)).id;
  };
  const overlap = async (setId: string) =>
    (await findings(setId)).body.items.filter(({ code }: { code: string }) => code === 'near-pool-overlap');

  test('The pool of exemplars is compared with the evaluated rows, drawn or not, and leaves no copy', async () => {
    const found = await overlap(await evaluate('pooled', 100));
    const detail = 'line of the pool, nearly the text of line 1 of the evaluated rows';
    expect(found).toMatchObject([{ count: 1, examples: [{ line: 101, detail }] }]);
    const kept = readdirSync(join(datasets.settings.dataDir, 'findings'));
    expect(kept.filter((name) => !/^set_\w+\.json$/.test(name))).toEqual([]);
  });

  test('A pool that has changed is reported as not compared, and the others are compared', async () => {
    const setId = await evaluate('changed-pool', 99);
    datasets.writeRows('pool.jsonl', inferenceRows(9));
    const found = await overlap(setId);
    expect(found).toMatchObject([{ count: 0, message: expect.stringContaining('not compared') }]);
    expect((await findings(setId)).body.complete).toBe(true);
  });
});

test('The service answers other requests while a set is examined', async () => {
  const { id: setId } = await prepare({ size: 297 });
  let answersMeanwhile = 0;
  const examined = findings(setId).then(() => true);
  const pending = Promise.resolve(false);
  while (!(await Promise.race([examined, pending]))) {
    await datasets.request.get('/healthz');
    answersMeanwhile += 1;
  }
  expect(answersMeanwhile).toBeGreaterThan(5);
});

test.each([
  ['a wait that is not a number', '?waitSeconds=soon', 400],
  ['a wait of an hour', '?waitSeconds=3600', 400],
  ['an unknown parameter', '?wait=1', 400],
])('A request for findings with %s is refused', async (_, query, status) => {
  const { id: setId } = await prepare();
  expectAnswer(await findings(setId, query), status, 'listPreparedSetFindings');
});

test('The findings of a set that does not exist are a 404', async () => {
  expectAnswer(await findings(id.set), 404, 'listPreparedSetFindings');
});
