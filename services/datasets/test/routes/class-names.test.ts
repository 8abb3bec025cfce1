import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetSpecInput } from '@amuro/contracts';
import { startHub, type TestHub } from '@amuro/testing';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAnswer, startDatasets, type Datasets } from '../start-datasets.ts';

const commit = '1'.repeat(40);
const nli = ['contradiction', 'entailment', 'neutral'];
const glue = { '0': 'entailment', '1': 'neutral', '2': 'contradiction' };

let hub: TestHub;
let datasets: Datasets;
let given: string;
beforeAll(async () => {
  hub = await startHub();
  const dir = mkdtempSync(join(tmpdir(), 'amuro-datasets-'));
  const cacheDir = join(dir, 'hub');
  const settings = { endpoint: hub.url, token: null, cacheDir, offline: false, firstPauseMs: 5 };
  datasets = await startDatasets([], dir, { hub: settings });
  // The case of the field: names in another order than GLUE's, and one row without a gold.
  given = join(datasets.files, 'classlabel.parquet');
  copyFileSync(new URL('../fixtures/classlabel.parquet', import.meta.url), given);
});
afterAll(async () => {
  await datasets.close();
  await hub.close();
});

const labelsOf = (values: Record<string, string>) =>
  Object.entries(values).map(([value, text]) => ({ value, text }));
const byName = labelsOf(Object.fromEntries(nli.map((name) => [name, name])));

const spec = (change: Partial<DatasetSpecInput> = {}): DatasetSpecInput => ({
  name: 'named',
  task: 'inference',
  role: 'in-domain',
  columns: { premise: 'premise', hypothesis: 'hypothesis', label: 'label' },
  labels: byName,
  splits: { test: { kind: 'file', path: given } },
  ...change,
});
const post = (body: unknown) => datasets.request.post('/v1/datasets').send(body as object);
const features = (names: string[]) => ({ label: { names, _type: 'ClassLabel' } });

function parquet(names: string[] | null, golds: number[]): Uint8Array {
  const columnData = [
    { name: 'premise', data: golds.map((_, n) => `Premise ${n}.`), type: 'STRING' as const },
    { name: 'hypothesis', data: golds.map((_, n) => `Hypothesis ${n}.`), type: 'STRING' as const },
    { name: 'label', data: golds.map(BigInt), type: 'INT64' as const },
  ];
  const value = JSON.stringify({ info: { features: features(names ?? []) } });
  const kvMetadata = names === null ? [] : [{ key: 'huggingface', value }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

const golds = async (id: string) => {
  const { rows } = await datasets.prepare({ dataset: { id }, purpose: 'evaluate', split: 'test' });
  return rows.map(({ label }) => label);
};

describe('A Parquet file that names its labels', () => {
  test('A Parquet file that names its labels is read by these names if the labels are registered by name', async () => {
    const answer = await post(spec());
    expectAnswer(answer, 201, 'createDataset');
    expect(answer.body.manifest.labelMapping).toEqual({
      kind: 'values',
      values: { '0': 'contradiction', '1': 'entailment', '2': 'neutral' },
    });
    expect(await golds(answer.body.id)).toEqual(['entailment', 'contradiction', 'neutral']);
  });

  test('A Parquet file that names its labels is refused for numbers registered in another order, and nothing is kept', async () => {
    const answer = await post(spec({ labels: labelsOf(glue), name: 'permuted' }));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body.errors).toEqual([
      {
        field: 'labels',
        expected: `the names of the file's numbers: 0 = "contradiction", 1 = "entailment", 2 = "neutral"`,
        got: 'the label "entailment" for 0, which is "contradiction" in the file (split "test")',
        remedy:
          'Omit `labelMapping` and use the names of the file in `labels`, or correct the meaning of each number.',
      },
    ]);
    const listed = await datasets.request.get('/v1/datasets?name=permuted');
    expect(listed.body.items).toEqual([]);
  });

  test('A Parquet file that names its labels is refused for another label set, with its names', async () => {
    const answer = await post(spec({ labels: labelsOf({ good: 'good', bad: 'bad' }) }));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body.remedy).toContain('0 = "contradiction", 1 = "entailment", 2 = "neutral"');
  });

  test('A dataset is refused if another split has the label names in another order', async () => {
    const other = join(datasets.files, 'other.parquet');
    datasets.write('other.parquet', Buffer.from(parquet(nli.toReversed(), [0, 1, 2])));
    const splits = {
      test: { kind: 'file' as const, path: given },
      train: { kind: 'file' as const, path: other },
    };
    const answer = await post(spec({ splits }));
    expectAnswer(answer, 422, 'createDataset');
    expect(answer.body.errors[0].got).toContain('(split "train")');
  });

  test('A Parquet file whose label names agree with the registration keeps its key', async () => {
    const plain = datasets.write('plain.parquet', Buffer.from(parquet(null, [0, 1, 2])));
    const named = datasets.write('agreeing.parquet', Buffer.from(parquet(['no', 'yes', 'both'], [0, 1, 2])));
    const labels = labelsOf({ '0': 'no', '1': 'yes', '2': 'both' });
    for (const path of [plain, named]) {
      const answer = await post(spec({ name: path, labels, splits: { test: { kind: 'file', path } } }));
      expect(answer.body.manifest?.labelMapping, JSON.stringify(answer.body)).toBeUndefined();
    }
  });
});

describe('A repository of the hub that names its labels', () => {
  const rows = [1, 0, 2, -1].map((label, n) => ({ premise: `P ${n}.`, hypothesis: `H ${n}.`, label }));
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');
  const hubSpec = (name: string, files: Record<string, string | Uint8Array>, change = {}) => {
    hub.repositories[`org/${name}`] = { revisions: { main: commit }, commits: { [commit]: files } };
    const splits = { test: { kind: 'hub' as const, repository: `org/${name}`, split: 'test' } };
    return spec({ name, splits, ...change });
  };
  const yaml = [
    '---',
    'dataset_info:',
    '  features:',
    '  - name: premise',
    '    dtype: string',
    '  - name: label',
    '    dtype:',
    '      class_label:',
    '        names:',
    ...nli.map((name, n) => `          '${n}': ${name}`),
    '---',
  ].join('\n');

  test.each([
    ['in its card', { 'README.md': yaml }],
    [
      'in dataset_infos.json',
      { 'dataset_infos.json': JSON.stringify({ default: { features: features(nli) } }) },
    ],
  ])('%s is read by them, and refused where the registered numbers contradict them', async (where, about) => {
    const name = where.replaceAll(/\W/g, '-');
    const answer = await post(hubSpec(name, { ...about, 'test.jsonl': lines }));
    expectAnswer(answer, 201, 'createDataset');
    expect(await golds(answer.body.id)).toEqual(['entailment', 'contradiction', 'neutral']);
    const permuted = await post(hubSpec(name, { ...about, 'test.jsonl': lines }, { labels: labelsOf(glue) }));
    expectAnswer(permuted, 422, 'createDataset');
  });

  test('A hub repository with label names only in its Parquet files is refused when they are read', async () => {
    const files = { 'test.parquet': parquet(nli, [1, 0, 2]) };
    const answer = await post(hubSpec('silent', files, { labels: labelsOf(glue) }));
    expectAnswer(answer, 201, 'createDataset');
    const asked = { dataset: { id: answer.body.id }, purpose: 'evaluate', split: 'test' };
    const { body } = await datasets.request.post('/v1/prepared-sets').send(asked);
    const set = await datasets.waitFor(body.id);
    expect(set).toMatchObject({ status: 'failed', error: { code: 'label-names' } });
    expect(set.error.detail).toContain('which is "contradiction" in the file');
  });

  test('A hub dataset of JSON files has the second reading version, since its numbers were not checked', async () => {
    const json = await post(hubSpec('numbers', { 'test.jsonl': lines }));
    expect(json.body.manifest.readingVersion).toBe(2);
    const other = await post(hubSpec('columns', { 'test.parquet': parquet(null, [0]) }));
    expect(other.body.manifest.readingVersion).toBeUndefined();
  });
});
