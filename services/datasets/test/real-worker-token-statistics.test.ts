import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import {
  expectAnswer,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from './start-datasets.ts';
import { wordTokenizer } from './word-tokenizer.ts';

const data = fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const here = existsSync(data);

let datasets: Datasets;
beforeAll(async () => {
  datasets = await startDatasets(here ? [data] : []);
});
afterAll(() => datasets.close());

async function measure(setId: string, tokenizer: object, query = '') {
  const asked = await datasets.request
    .post('/v1/token-statistics')
    .send({ preparedSet: { id: setId }, tokenizer });
  expect([200, 202], JSON.stringify(asked.body)).toContain(asked.status);
  const { self } = asked.body.links;
  await expect
    .poll(async () => (await datasets.request.get(self)).body.status, { timeout: 120_000, interval: 50 })
    .toBe('succeeded');
  const answer = await datasets.request.get(`${self}${query}`);
  expectAnswer(answer, 200, 'getTokenStatistics');
  return answer.body;
}

describe('token statistics of a small set', () => {
  let setId: string;
  const file = () => ({ kind: 'file', path: join(datasets.files, 'tokenizer.json') });
  beforeAll(async () => {
    datasets.write('tokenizer.json', wordTokenizer(['Premise', 'entailment', 'neutral']));
    const path = datasets.writeRows('rows.jsonl', inferenceRows(40));
    const pool = datasets.writeRows('pool.jsonl', inferenceRows(8, 100));
    const splits = { test: { kind: 'file' as const, path }, fewshot: { kind: 'file' as const, path: pool } };
    const { id } = await datasets.register(inferenceSpec(path, { splits }));
    setId = (await datasets.prepare({ dataset: { id }, purpose: 'evaluate', split: 'test', shots: 2 })).id;
  });

  test('Token statistics give the lengths of prompts, completions and exemplars, by shots', async () => {
    const { lengths, overflow, ...rest } = await measure(setId, file());
    // `### Input_1: Premise 0. ### Input_2: Hypothesis 0. ### Inference:` has ten words.
    const ten = { min: 10, median: 10, p95: 10, max: 10, total: 400 };
    expect(lengths).toMatchObject({ rows: 40, exemplars: [11, 11], completion: { min: 1, max: 1 } });
    expect(lengths.contexts[0]).toMatchObject({ shots: 0, prompt: ten, whole: { max: 11 } });
    expect(lengths.contexts.map((one: { prompt: { max: number } }) => one.prompt.max)).toEqual([10, 21, 32]);
    expect(overflow).toBeNull();
    expect(rest.ledger.counters.rows).toBe(40);
    expect(lengths.labels.map((label: { tokens: number }) => label.tokens)).toEqual([1, 1, 1]);
  });

  test('Token statistics list labels that begin with the same token, here the unknown one', async () => {
    datasets.write('few.json', wordTokenizer(['entailment']));
    const { lengths } = await measure(setId, { kind: 'file', path: join(datasets.files, 'few.json') });
    expect(lengths.findings).toMatchObject([{ code: 'shared-first-token', severity: 'warning', count: 2 }]);
    expect((await measure(setId, file())).lengths.findings).toEqual([]);
  });

  test('Token statistics count what overflows a context, exactly at its border', async () => {
    const rows = async (query: string) =>
      (await measure(setId, file(), query)).overflow.byShots.map((one: { rows: number }) => one.rows);
    expect(await rows('?contextLength=11')).toEqual([0, 40, 40]);
    expect(await rows('?contextLength=22')).toEqual([0, 0, 40]);
    expect(await rows('?contextLength=22&shots=2')).toEqual([40]);
    expect(await rows('?contextLength=42&maxNewTokens=10')).toEqual([0, 0, 0]);
    expect(await rows('?contextLength=42&maxNewTokens=11')).toEqual([0, 0, 40]);
  });

  test('Token statistics are found again, from any source of the same bytes, and listed by set', async () => {
    const first = await measure(setId, file());
    const { body: upload } = await datasets.request
      .post('/v1/uploads?fileName=tokenizer.json')
      .set('content-type', 'application/octet-stream')
      .send(wordTokenizer(['Premise', 'entailment', 'neutral']));
    const again = await datasets.request
      .post('/v1/token-statistics')
      .send({ preparedSet: { id: setId }, tokenizer: { kind: 'upload', uploadId: upload.id } });
    expectAnswer(again, 200, 'createTokenStatistics');
    expect(again.body.id).toBe(first.id);
    const listed = await datasets.request.get(`/v1/token-statistics?preparedSet=${setId}&limit=100`);
    expectAnswer(listed, 200, 'listTokenStatistics');
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toContain(first.id);
    const events = await datasets.request.get(first.links.events);
    expectAnswer(events, 200, 'listTokenStatisticsEvents');
    expect(events.body.ended).toBe(true);
  });

  test.each([
    ['shots without a context', '?shots=1'],
    ['shots that the set does not have', '?contextLength=100&shots=3'],
    ['a context of no token', '?contextLength=0'],
    ['an unknown parameter', '?context=100'],
  ])('Token statistics refuse %s', async (_, query) => {
    const { links } = await measure(setId, file());
    expectAnswer(await datasets.request.get(`${links.self}${query}`), 400, 'getTokenStatistics');
  });

  test('Token statistics fail with the reason if the library cannot read the tokenizer', async () => {
    const path = datasets.write('damaged.json', '{"model": {"type": "Unheard"}}');
    const body = { preparedSet: { id: setId }, tokenizer: { kind: 'file', path } };
    const { body: asked } = await datasets.request.post('/v1/token-statistics').send(body);
    await expect
      .poll(async () => (await datasets.request.get(asked.links.self)).body.status, { timeout: 20_000 })
      .toBe('failed');
    const { error } = (await datasets.request.get(asked.links.self)).body;
    expect(error).toMatchObject({ code: 'bad-input', remedy: expect.stringMatching(/tokenizer\.json/) });
  });
});

test('Token statistics left unfinished by a stopping service are completed by the next one, and the old worker is gone', async () => {
  const first = await startDatasets();
  const path = first.writeRows('rows.jsonl', inferenceRows(20_000));
  const tokenizer = { kind: 'file', path: first.write('tokenizer.json', wordTokenizer(['Premise'])) };
  const { id } = await first.register(inferenceSpec(path));
  const set = await first.prepare({ dataset: { id }, purpose: 'evaluate', split: 'test' });
  const body = { preparedSet: { id: set.id }, tokenizer };
  const { body: asked } = await first.request.post('/v1/token-statistics').send(body);
  await expect
    .poll(async () => (await first.request.get(asked.links.self)).body.startedAt, {
      timeout: 60_000,
      interval: 5,
    })
    .not.toBeNull();
  await first.stop();
  expect(readdirSync(join(first.settings.dataDir, 'workers'))).toEqual([]);
  const second = await startApp(createApp, { service: 'datasets', dir: first.dir });
  await expect
    .poll(async () => (await second.request.get(asked.links.self)).body.status, { timeout: 60_000 })
    .toBe('succeeded');
  const { lengths, attempt } = (await second.request.get(asked.links.self)).body;
  expect([lengths.rows, attempt]).toEqual([20_000, 1]);
  await second.close();
});

test('Cancelled token statistics stop in the middle of their rows, and the same worker computes them when asked again', async () => {
  const path = datasets.writeRows('many.jsonl', inferenceRows(20_000, 1000));
  const tokenizer = { kind: 'file', path: datasets.write('many.json', wordTokenizer(['Hypothesis'])) };
  const { id } = await datasets.register(inferenceSpec(path, { name: 'many' }));
  const set = await datasets.prepare({ dataset: { id }, purpose: 'evaluate', split: 'test' });
  const ask = () =>
    datasets.request.post('/v1/token-statistics').send({ preparedSet: { id: set.id }, tokenizer });
  const { body: asked } = await ask();
  const now = async () => (await datasets.request.get(asked.links.self)).body;
  const reaches = (status: string) =>
    expect.poll(async () => (await now()).status, { timeout: 60_000, interval: 5 }).toBe(status);
  const cancel = () => datasets.request.post(`${asked.links.self}/cancel`);
  // The worker says who does it once it has begun.
  await expect.poll(async () => (await now()).ledger.device, { timeout: 60_000, interval: 2 }).not.toBeNull();
  const answer = await cancel();
  expectAnswer(answer, 202, 'cancelTokenStatistics');
  expect(answer.body.status).toBe('cancelling');
  await reaches('cancelled');
  expect(await now()).toMatchObject({ lengths: null, error: null });
  const workDir = join(datasets.settings.dataDir, 'token-statistics', asked.id);
  const told = readFileSync(join(workDir, 'events.jsonl'), 'utf8').trim().split('\n');
  expect(JSON.parse(told.at(-1)!)).toMatchObject({ event: 'cancelled' });
  expect(existsSync(join(workDir, 'token-statistics.json'))).toBe(false);
  const workers = readdirSync(join(datasets.settings.dataDir, 'workers'));
  expectAnswer(await ask(), 202, 'createTokenStatistics');
  await reaches('succeeded');
  expect(await now()).toMatchObject({ lengths: { rows: 20_000 }, attempt: 2 });
  expect(readdirSync(join(datasets.settings.dataDir, 'workers'))).toEqual(workers);
  expectAnswer(await cancel(), 409, 'cancelTokenStatistics');
});

describe.skipIf(!here)(
  `real rows and tokenizers${here ? '' : ' (skipped: ../shared/data is not here)'}`,
  () => {
    const olmo = { kind: 'file', path: join(data, 'tokenizers', 'olmo-1b.tokenizer.json') };
    const sft = (name: string, split: string) => join(data, 'sft', `${name}.${split}.jsonl`);

    test.each([
      ['cnn', 191, 185],
      ['xsum', 250, 1],
    ])(
      '%s: of %i rows %i overflow 2,048 tokens with 4 shots and 60 new tokens, and none without shots',
      async (name, of, rows) => {
        // Two rows of cnn's pool are test rows, and would be left out of the exemplars: a full stop makes them others.
        const end = name === 'cnn' ? ' .' : '';
        const lines = readFileSync(sft(name, 'fewshot'), 'utf8').trim().split('\n');
        const pool = lines.map((line) => JSON.parse(line)).map((row) => ({ ...row, input: row.input + end }));
        const { id } = await datasets.register({
          name,
          task: 'summary',
          role: 'out-of-domain',
          columns: { document: 'input', summary: 'output' },
          splits: {
            test: { kind: 'file', path: sft(name, 'test') },
            fewshot: { kind: 'file', path: datasets.writeRows(`${name}.jsonl`, pool) },
          },
        });
        const set = await datasets.prepare({ dataset: { id }, purpose: 'evaluate', split: 'test', shots: 4 });
        const { overflow } = await measure(set.id, olmo, '?contextLength=2048');
        expect(overflow).toMatchObject({ maxNewTokens: 60, of });
        expect(overflow.byShots[0]).toEqual({ shots: 0, rows: 0 });
        expect(overflow.byShots.at(-1)).toEqual({ shots: 4, rows });
      },
    );

    test.each([
      ['olmo-1b', ['entailment', 'neutral', 'contradiction'], 0],
      ['pythia', ['yes', 'yesterday', 'no'], 0],
      ['olmo-2', ['not entailment', 'not neutral', 'no'], 2],
    ])('%s: of the labels %j, %i share a first token', async (tokenizer, labels, count) => {
      const rows = inferenceRows(6).map((row, n) => ({ ...row, output: labels[n % 3] }));
      const path = datasets.writeRows('labels.jsonl', rows);
      const { id } = await datasets.register(
        inferenceSpec(path, { name: tokenizer, labels: labels.map((value) => ({ value, text: value })) }),
      );
      const set = await datasets.prepare({ dataset: { id }, purpose: 'evaluate', split: 'test' });
      const file = { kind: 'file', path: join(data, 'tokenizers', `${tokenizer}.tokenizer.json`) };
      const { lengths } = await measure(set.id, file);
      expect(lengths.findings[0]?.count ?? 0).toBe(count);
    });
  },
);
