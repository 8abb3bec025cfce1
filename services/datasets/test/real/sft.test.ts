import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatasetSpecInput, Task } from '@amuro/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatasets, type Datasets } from '../start-datasets.ts';

const sft = fileURLToPath(new URL('../../../../../shared/data/sft', import.meta.url));
const here = existsSync(sft);

const pair = { a: 'input_1', b: 'input_2', label: 'output' };
const three = ['entailment', 'neutral', 'contradiction'];
const kinds: Record<string, { task: Task; columns: Record<string, string>; labels: string[] }> = {
  inference: {
    task: 'inference',
    columns: { premise: pair.a, hypothesis: pair.b, label: pair.label },
    labels: three,
  },
  rte: {
    task: 'inference',
    columns: { premise: pair.a, hypothesis: pair.b, label: pair.label },
    labels: three.slice(0, 2),
  },
  paraphrase: {
    task: 'paraphrase',
    columns: { sentence1: pair.a, sentence2: pair.b, label: pair.label },
    labels: ['no', 'yes'],
  },
  question: {
    task: 'question',
    columns: { context: 'input', answer: 'answer', question: 'output' },
    labels: [],
  },
  summary: { task: 'summary', columns: { document: 'input', summary: 'output' }, labels: [] },
};

/** Name, kind, and per split: rows in the file, rows that cannot be used. */
const all: [string, keyof typeof kinds, Record<string, [number, number]>][] = [
  ['mnli', 'inference', { train: [6000, 0] }],
  ['mnli_matched', 'inference', { test: [250, 2], fewshot: [8, 0] }],
  ['mnli_mismatched', 'inference', { test: [250, 6], fewshot: [8, 0] }],
  ['rte', 'rte', { test: [250, 0], fewshot: [8, 0] }],
  ['gpt3nli', 'inference', { test: [250, 1], fewshot: [8, 0] }],
  ['paws', 'paraphrase', { train: [5986, 0], test: [250, 0], fewshot: [8, 0] }],
  ['qqp', 'paraphrase', { test: [250, 0], fewshot: [8, 0] }],
  ['stsb', 'paraphrase', { test: [250, 0], fewshot: [8, 0] }],
  ['socialiqa', 'question', { train: [6000, 0], test: [250, 0], fewshot: [8, 0] }],
  ['sciq', 'question', { test: [250, 0], fewshot: [8, 0] }],
  ['tweetqa', 'question', { test: [250, 15], fewshot: [4, 0] }],
  ['xsum', 'summary', { train: [2000, 1], test: [250, 0], fewshot: [4, 0] }],
  ['xlsum', 'summary', { test: [250, 0], fewshot: [4, 0] }],
  ['cnn', 'summary', { test: [191, 0], fewshot: [4, 0] }],
];

function specOf(name: string, kind: keyof typeof kinds, splits: string[]): DatasetSpecInput {
  const { labels, ...rest } = kinds[kind]!;
  const sources = splits.map((split) => [split, { kind: 'file', path: join(sft, `${name}.${split}.jsonl`) }]);
  return {
    name,
    role: 'out-of-domain',
    ...rest,
    labels: labels.map((value) => ({ value, text: value })),
    splits: Object.fromEntries(sources),
  };
}

describe.skipIf(!here)(`the real rows${here ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  let datasets: Datasets;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    datasets = await startDatasets([sft]);
    for (const [name, kind, splits] of all) {
      ids[name] = (await datasets.register(specOf(name, kind, Object.keys(splits)))).id;
    }
  }, 120_000);
  afterAll(() => datasets.close());

  const prepare = (name: string, split: string, change: object = {}) =>
    datasets.prepare({
      dataset: { id: ids[name] },
      purpose: split === 'train' ? 'train' : 'evaluate',
      split,
      ...change,
    });

  test('The test covers every real file', () => {
    const files = all.flatMap(([name, , splits]) =>
      Object.keys(splits).map((split) => `${name}.${split}.jsonl`),
    );
    expect(files.toSorted()).toEqual(readdirSync(sft).toSorted());
  });

  test.each(
    all.flatMap(([name, , splits]) =>
      Object.entries(splits).map(([split, counts]) => [name, split, counts] as const),
    ),
  )(
    '%s.%s is prepared, with each row used or listed with its reason',
    async (name, split, [read, dropped]) => {
      const { manifest, rows } = await prepare(name, split);
      expect(manifest.counts).toEqual({ read, kept: read - dropped, dropped, notSampled: 0 });
      expect(manifest.dropped).toHaveLength(dropped);
      expect(rows).toHaveLength(read - dropped);
      expect(new Set(rows.map(({ rowId }) => rowId)).size).toBe(rows.length);
    },
    120_000,
  );

  test('The MNLI rows whose gold is "-" are listed with their lines', async () => {
    const { manifest } = await prepare('mnli_matched', 'test');
    expect(manifest.dropped).toEqual(
      [28, 86].map((line) => ({ line, reason: 'unlabelled', detail: 'label: "-" is no label' })),
    );
  });

  test('The seven few-shot rows that are also test rows are removed from the pools and listed', async () => {
    const found: Record<string, number> = {};
    for (const [name, , splits] of all.filter(([, , one]) => one.test !== undefined)) {
      const { manifest } = await prepare(name, 'test', { shots: splits.fewshot![0] > 4 ? 4 : 1 });
      const overlapping = manifest.excludedFromPool!.filter(({ sameAs }) =>
        sameAs.includes('evaluated split'),
      );
      if (overlapping.length > 0) found[name] = overlapping.length;
      const named = manifest.findings.find(({ code }) => code === 'few-shot-overlap')?.count ?? 0;
      expect(named).toBe(manifest.excludedFromPool!.length);
    }
    expect(found).toEqual({ cnn: 2, mnli_matched: 1, paws: 1, rte: 1, sciq: 1, socialiqa: 1 });
  }, 120_000);

  test('Near-duplicates are found in the pools: 169 of PAWS with its training rows as pool, and an exemplar of SciQ', async () => {
    const overlap = async (name: string, pool: string) => {
      const { id } = await prepare(name, 'test', { shots: 4, pool });
      const { body } = await datasets.request.get(`/v1/prepared-sets/${id}/findings?waitSeconds=60`);
      return body.items.find(({ code }: { code: string }) => code === 'near-pool-overlap');
    };
    expect(await overlap('paws', 'train')).toMatchObject({ severity: 'info', count: 169 });
    expect(await overlap('sciq', 'fewshot')).toMatchObject({
      severity: 'warning',
      count: 1,
      examples: [{ line: 4, detail: 'line of the pool, nearly the text of line 155 of the evaluated rows' }],
    });
  }, 120_000);

  test('No exemplar occurs in a training set', async () => {
    const train = await prepare('socialiqa', 'train');
    const body = { dataset: { id: ids.socialiqa }, purpose: 'evaluate', split: 'test', shots: 4 };
    const { body: set } = await datasets.request
      .post('/v1/prepared-sets')
      .send({ ...body, disjointFrom: [train.id] });
    const failed = await datasets.waitFor(set.id);
    expect(failed.error).toMatchObject({ code: 'too-few-exemplars' });
    expect(failed.error.detail).toMatch(/got 0; 8 repeat other rows/);
    const few = await prepare('socialiqa', 'train', { size: 400 });
    const { manifest } = await prepare('socialiqa', 'test', { shots: 4, disjointFrom: [few.id] });
    expect(manifest.exemplars).toHaveLength(4);
    expect(manifest.findings.some(({ code }) => code === 'leakage')).toBe(false);
  }, 120_000);

  test('A corpus keeps its whole text', async () => {
    const { id } = await datasets.register({
      ...specOf('xsum', 'summary', ['train']),
      name: 'xsum-documents',
      task: 'corpus',
      role: 'corpus',
      columns: { text: 'input' },
    });
    const { rows, manifest } = await datasets.prepare({ dataset: { id }, purpose: 'corpus', split: 'train' });
    expect(rows[0]?.segments[0]?.text).toContain('\n');
    expect(manifest.counts.kept).toBe(1999);
  }, 60_000);
});
