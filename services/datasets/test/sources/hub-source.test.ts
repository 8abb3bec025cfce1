import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetSpecInput } from '@amuro/contracts';
import { startHub, type TestHub } from '@amuro/testing';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectAnswer, startDatasets, type Datasets } from '../start-datasets.ts';

const first = '1'.repeat(40);
const second = '2'.repeat(40);
const third = '3'.repeat(40);

const parquet = (from: number, count: number) => {
  const rows = Array.from({ length: count }, (_, n) => from + n);
  const columnData = [
    { name: 'premise', data: rows.map((n) => `Premise ${n}.`), type: 'STRING' as const },
    { name: 'hypothesis', data: rows.map((n) => `Hypothesis ${n}.`), type: 'STRING' as const },
    { name: 'label', data: rows.map((n) => BigInt(n % 4) - 1n), type: 'INT64' as const },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData }));
};

let hub: TestHub;
let datasets: Datasets;
beforeAll(async () => {
  hub = await startHub();
  const dir = mkdtempSync(join(tmpdir(), 'amuro-datasets-'));
  const settings = {
    endpoint: hub.url,
    token: null,
    cacheDir: join(dir, 'hub'),
    offline: false,
    firstPauseMs: 5,
  };
  datasets = await startDatasets([], dir, { hub: settings });
});
afterAll(async () => {
  await datasets.close();
  await hub.close();
});
beforeEach(() => {
  const files = {
    'README.md': '---\nlicense: mit\n---\n',
    'mnli/train-00000-of-00002.parquet': parquet(0, 40),
    'mnli/train-00001-of-00002.parquet': parquet(40, 20),
  };
  hub.repositories['nyu/nli'] = {
    revisions: { main: first },
    commits: { [first]: files, [second]: { 'mnli/train-00000-of-00001.parquet': parquet(100, 4) } },
  };
});

const spec = (change: Partial<DatasetSpecInput> = {}, source: object = {}): DatasetSpecInput => ({
  name: 'nli',
  task: 'inference',
  role: 'train',
  columns: { premise: 'premise', hypothesis: 'hypothesis', label: 'label' },
  labels: ['entailment', 'neutral', 'contradiction'].map((value) => ({ value, text: value })),
  labelMapping: { kind: 'values', values: { '0': 'entailment', '1': 'neutral', '2': 'contradiction' } },
  splits: {
    train: { kind: 'hub', repository: 'nyu/nli', configuration: 'mnli', split: 'train', ...source },
  },
  ...change,
});
const post = (body: unknown) => datasets.request.post('/v1/datasets').send(body as object);

describe('a dataset of the hub', () => {
  test('A hub dataset is registered by its commit, and prepared from all files of its split', async () => {
    const answer = await post(spec());
    expectAnswer(answer, 201, 'createDataset');
    expect(answer.body.splits.train).toMatchObject({ revision: first, verified: true });
    expect(answer.body.manifest.splits.train.pin).toMatchObject({
      revision: 'main',
      commit: first,
      files: [{ hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, {}],
    });
    expect(hub.requests.some((request) => request.startsWith('cdn'))).toBe(false);
    const { manifest, rows } = await datasets.prepare({
      dataset: { id: answer.body.id },
      purpose: 'train',
      split: 'train',
      size: null,
    });
    expect(manifest.counts).toMatchObject({ read: 60, kept: 45, dropped: 15 });
    expect(rows.map((row) => row.sourceLine)).toEqual(
      Array.from({ length: 60 }, (_, n) => n + 1).filter((line) => line % 4 !== 1),
    );
    expect(manifest.labelCounts).toEqual({ entailment: 15, neutral: 15, contradiction: 15 });
    expect(manifest.dataset.splits.train?.pin?.commit).toBe(first);
  });

  test('A hub dataset does not change when its branch moves, and registering it again gives another one', async () => {
    const before = await post(spec());
    hub.repositories['nyu/nli']!.revisions.main = second;
    const after = await post(spec({ name: 'nli-2' }));
    expect(after.status).toBe(201);
    expect(after.body.id).not.toBe(before.body.id);
    const again = await post(spec({}, { revision: first }));
    expectAnswer(again, 200, 'createDataset');
    expect(again.body.id).toBe(before.body.id);
  });

  test('A hub dataset whose files are scripts is read from the hub’s conversion, and the scripts are not run', async () => {
    hub.repositories['nyu/script'] = {
      revisions: { main: first, 'refs/convert/parquet': third },
      commits: {
        [first]: { 'script.py': 'raise', 'README.md': '' },
        [third]: { 'mnli/train/0000.parquet': parquet(0, 8) },
      },
    };
    const answer = await post(spec({ name: 'script' }, { repository: 'nyu/script' }));
    expect(answer.body.manifest.splits.train.pin).toMatchObject({
      revision: 'refs/convert/parquet',
      commit: third,
    });
    const { manifest } = await datasets.prepare({
      dataset: { id: answer.body.id },
      purpose: 'train',
      split: 'train',
    });
    expect(manifest.counts.kept).toBe(6);
  });

  test('The columns of a hub dataset are guessed from their names, and listed', async () => {
    const answer = await post(spec({ name: 'guessed', columns: {}, role: 'out-of-domain' }));
    expectAnswer(answer, 201, 'createDataset');
    expect(answer.body.columns).toEqual({ premise: 'premise', hypothesis: 'hypothesis', label: 'label' });
    expect(answer.body.manifest.guessedColumns).toEqual(['premise', 'hypothesis', 'label']);
  });

  test.each([
    ['a repository that does not exist', { repository: 'nyu/none' }, 'missing-file', /nyu\/none/],
    ['a revision that does not exist', { revision: 'v7' }, 'missing-file', /v7/],
    ['a split that does not exist', { split: 'test' }, 'missing-file', /split "test".*scripts are not run/],
    ['a configuration that does not exist', { configuration: 'rte' }, 'missing-file', /"rte"/],
  ])('A hub dataset is refused for %s, with what there is', async (_, source, code, expected) => {
    const answer = await post(spec({ name: 'refused' }, source));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body).toMatchObject({ code, errors: [{ field: 'splits.train' }] });
    expect(answer.body.errors[0].expected).toMatch(expected);
  });

  test.each([
    ['test.jsonl alone', 'someone/test', ['test.jsonl']],
    ['one shard of test', 'someone/shard', ['data/test-00000-of-00001.jsonl']],
    [
      'two files of which the split is the last word',
      'someone/words',
      ['ab_test_valid.jsonl', 'ab_test_test.jsonl'],
    ],
  ])(
    'A hub repository with %s has no split train, and is never read as one',
    async (_, repository, names) => {
      const line = '{"premise": "Row 0 is here.", "hypothesis": "Row 0.", "label": 0}\n';
      hub.repositories[repository] = {
        revisions: { main: first },
        commits: { [first]: Object.fromEntries(names.map((name) => [name, line.repeat(9)])) },
      };
      const source = { repository, configuration: null };
      const answer = await post(spec({ name: 'only-test' }, source));
      expectAnswer(answer, 422, 'createDataset');
      expect(answer.body).toMatchObject({ code: 'missing-file', errors: [{ field: 'splits.train' }] });
      const [{ expected, got }] = answer.body.errors;
      expect(`${expected} ${got}`).toMatch(/split "train"/);
      const own = { kind: 'hub', ...source, split: 'test' } as const;
      const found = await post(spec({ name: 'its-test', role: 'in-domain', splits: { test: own } }));
      expectAnswer(found, 201, 'createDataset');
      expect(found.body.manifest.splits.test.pin.files).toHaveLength(1);
    },
  );

  test('A hub revision that would leave the cache is refused with the name of the field', async () => {
    for (const source of [
      { revision: '../../x' },
      { revision: 'a/../x' },
      { repository: '../x' },
      { repository: 'a/b/c' },
    ]) {
      const answer = await post(spec({}, source));
      expectAnswer(answer, 400, 'createDataset');
      expect(answer.body.errors[0].field).toMatch(/^splits\.train\.(revision|repository)$/);
    }
  });

  test('A hub dataset that cannot be fetched fails with the reason, and is prepared when asked for again', async () => {
    hub.repositories['nyu/late'] = {
      revisions: { main: first },
      commits: { [first]: { 'mnli/train-00000-of-00001.parquet': parquet(200, 8) } },
    };
    const { body } = await post(spec({ name: 'late' }, { repository: 'nyu/late' }));
    for (let n = 0; n < 5; n += 1) hub.troubles.push({ on: '/resolve/', kind: 'status', status: 503 });
    const request = { dataset: { id: body.id }, purpose: 'train', split: 'train' };
    const { body: set } = await datasets.request.post('/v1/prepared-sets').send(request);
    const failed = await datasets.waitFor(set.id);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'unreachable' } });
    expect((await datasets.prepare(request)).manifest.counts.kept).toBe(6);
  });
});

describe('a built-in dataset of the hub', () => {
  test('A built-in hub dataset is there without a request, and is pinned by the first set that needs it', async () => {
    const before = hub.requests.length;
    const { body } = await datasets.request.get('/v1/datasets?name=rte');
    expect(hub.requests).toHaveLength(before);
    expect(body.items[0]).toMatchObject({
      builtIn: true,
      splits: { test: { kind: 'hub', verified: false } },
    });
    const commit = body.items[0].splits.test.revision as string;
    const rows = [0, 1, 1].map((label, n) => ({ sentence1: `A ${n}`, sentence2: `B ${n}`, label, idx: n }));
    hub.repositories['nyu-mll/glue'] = {
      revisions: {},
      commits: { [commit]: { 'rte/validation.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') } },
    };
    const { manifest } = await datasets.prepare({
      dataset: { id: body.items[0].id },
      purpose: 'evaluate',
      split: 'test',
    });
    expect(manifest.labelCounts).toEqual({ entailment: 1, neutral: 2 });
    expect(manifest.dataset.splits.test?.pin).toMatchObject({
      commit,
      files: [{ path: 'rte/validation.jsonl' }],
    });
    const { body: again } = await datasets.request.get(`/v1/datasets/${body.items[0].id}`);
    expect(again.manifest.splits.test.pin.commit).toBe(commit);
  });
});

describe('a download', () => {
  test('A hub download reports its progress; after a cancel it continues when asked for again', async () => {
    const file = parquet(300, 4);
    const files = { 'mnli/train-00000-of-00001.parquet': file };
    hub.repositories['nyu/slow'] = { revisions: { main: third }, commits: { [third]: files } };
    const { body } = await post(spec({ name: 'slow' }, { repository: 'nyu/slow' }));
    hub.troubles.push({ on: '', kind: 'stall', afterBytes: 200 });
    const request = { dataset: { id: body.id }, purpose: 'train', split: 'train' };
    const { id } = (await datasets.request.post('/v1/prepared-sets').send(request)).body;
    await vi.waitFor(
      async () =>
        expect((await datasets.request.get(`/v1/prepared-sets/${id}`)).body.progress).toMatchObject({
          phase: 'download',
          done: 200,
          total: file.byteLength,
          unit: 'bytes',
        }),
      { timeout: 30_000 },
    );
    const cancelled = await datasets.request.post(`/v1/prepared-sets/${id}/cancel`);
    expectAnswer(cancelled, 202, 'cancelPreparedSet');
    expect((await datasets.waitFor(id)).status).toBe('cancelled');
    expect((await datasets.prepare(request)).rows).toHaveLength(3);
    expect(hub.requests.at(-1)).toMatch(/^cdn GET .* bytes=200-$/);
    expectAnswer(await datasets.request.post(`/v1/prepared-sets/${id}/cancel`), 409, 'cancelPreparedSet');
  });
});

test('A pool that the hub no longer has is reported as not compared with the rows of a set', async () => {
  const files = { 'mnli/train-00000-of-00001.parquet': parquet(400, 8) };
  hub.repositories['nyu/pool'] = { revisions: { main: third }, commits: { [third]: files } };
  const path = datasets.writeRows(
    'evaluated.jsonl',
    Array.from({ length: 25 }, (_, n) => ({ premise: `P ${n}`, hypothesis: `H ${n}`, label: n % 3 })),
  );
  const pooled = spec({}, { repository: 'nyu/pool' });
  const splits = { test: { kind: 'file' as const, path }, ...pooled.splits };
  const { body } = await post({ ...pooled, name: 'pooled', splits });
  const request = { dataset: { id: body.id }, purpose: 'evaluate', split: 'test', shots: 2 };
  const { id } = await datasets.prepare(request);
  delete hub.repositories['nyu/pool'];
  rmSync(join(datasets.dir, 'hub', 'datasets--nyu--pool'), { recursive: true });
  const answer = await datasets.request.get(`/v1/prepared-sets/${id}/findings`);
  expectAnswer(answer, 200, 'listPreparedSetFindings');
  expect(answer.body.items).toContainEqual(
    expect.objectContaining({
      code: 'near-pool-overlap',
      message: expect.stringMatching(/not compared: .*nyu\/pool/),
    }),
  );
});
