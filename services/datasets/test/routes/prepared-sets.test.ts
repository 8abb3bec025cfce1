import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@amuro/identity';
import { PreparedSetManifest } from '@amuro/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asText,
  expectAnswer,
  id,
  inferenceRow,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from '../start-datasets.ts';

let datasets: Datasets;
let dataset: { id: string };
beforeAll(async () => {
  datasets = await startDatasets();
  const { writeRows } = datasets;
  const testRows = writeRows('test.jsonl', [
    ...inferenceRows(40),
    inferenceRow(0, { output: '-' }),
    inferenceRow(41, { input_2: ' ' }),
  ]);
  const train = writeRows('train.jsonl', inferenceRows(30, 100));
  // Rows 3 and 105 stand in the test and in the training split too.
  const fewshot = writeRows('fewshot.jsonl', [...inferenceRows(6, 200), inferenceRow(3), inferenceRow(105)]);
  const splits = { test: testRows, train, fewshot };
  dataset = await datasets.register(
    inferenceSpec('', {
      splits: Object.fromEntries(
        Object.entries(splits).map(([split, path]) => [split, { kind: 'file', path }]),
      ),
    }),
  );
});
afterAll(() => datasets.close());

const ask = (body: object) =>
  datasets.request.post('/v1/prepared-sets').send({ dataset: { id: dataset.id }, ...body });
const evaluate = (change: object = {}) => ({
  dataset: { id: dataset.id },
  purpose: 'evaluate',
  split: 'test',
  ...change,
});

describe('preparing a set', () => {
  test('Preparing a set answers 202 with a Location, and 200 with the same set once it is ready', async () => {
    const first = await ask(evaluate({ sampleSeed: 5, size: 7 }));
    expectAnswer(first, 202, 'createPreparedSet');
    expect(first.headers.location).toBe(first.body.links.self);
    const done = await datasets.waitFor(first.body.id);
    expect(done).toMatchObject({ status: 'succeeded', attempt: 1, error: null });
    expect(done.ledger.counters).toEqual({ rowsRead: 42, rowsWritten: 7 });
    const again = await ask(evaluate({ sampleSeed: 5, size: 7 }));
    expectAnswer(again, 200, 'createPreparedSet');
    expect(again.body).toEqual(done);
  });

  test('A prepared set lists each row that could not be used, and counts the others', async () => {
    const { manifest, rows } = await datasets.prepare(evaluate());
    expect(manifest.counts).toEqual({ read: 42, kept: 40, dropped: 2, notSampled: 0 });
    expect(manifest.dropped).toEqual([
      { line: 41, reason: 'unlabelled', detail: 'label: "-" is no label' },
      { line: 42, reason: 'empty-field', detail: 'hypothesis: column "input_2" is empty' },
    ]);
    expect(manifest.labelCounts).toEqual({ entailment: 14, neutral: 13, contradiction: 13 });
    expect(rows.map(({ sourceLine }) => sourceLine)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(rows.every(({ segments }) => segments.every(({ target }) => !target))).toBe(true);
  });

  test('The complete list of dropped rows is kept with the set, and the manifest has its digest', async () => {
    const rows = [...inferenceRows(3), ...inferenceRows(2500).map((row) => ({ ...row, output: '-' }))];
    const path = datasets.writeRows('mostly-unlabelled.jsonl', rows);
    const own = await datasets.register(inferenceSpec(path, { name: 'mostly-unlabelled' }));
    const set = await datasets.prepare(evaluate({ dataset: { id: own.id } }));
    const { counts, dropped, droppedByReason, droppedList, findings, files } = set.manifest;
    expect(counts).toEqual({ read: 2503, kept: 3, dropped: 2500, notSampled: 0 });
    expect(droppedByReason).toEqual({ unlabelled: 2500 });
    expect(dropped.map(({ line }) => line)).toEqual(Array.from({ length: 1000 }, (_, n) => n + 4));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'unlabelled-rows', count: 2500 }));
    expect(files.map((file) => file.path)).toEqual(['rows.jsonl']);
    const url = `/v1/prepared-sets/${set.id}/dropped-rows`;
    const answer = await datasets.request.get(url).buffer(true).parse(asText);
    const list = answer.body as string;
    expect(sha256(list)).toBe(droppedList?.sha256);
    const lines = list.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).line)).toEqual(Array.from({ length: 2500 }, (_, n) => n + 4));
    const part = await datasets.request.get(url).set('range', 'bytes=0-9').buffer(true).parse(asText);
    expectAnswer(part, 206, 'getPreparedSetDroppedRows');
    expect(part.body).toBe(list.slice(0, 10));
  });

  test('The list of dropped rows is empty if none was dropped, and absent for a set that is not ready or does not exist', async () => {
    const clean = await datasets.prepare({ dataset: { id: dataset.id }, purpose: 'train', split: 'train' });
    expect(clean.manifest.droppedList).toBeUndefined();
    const url = `/v1/prepared-sets/${clean.id}/dropped-rows`;
    const answer = await datasets.request.get(url).buffer(true).parse(asText);
    expectAnswer(answer, 200, 'getPreparedSetDroppedRows');
    expect(answer.body).toBe('');
    const missing = await datasets.request.get(`/v1/prepared-sets/${id.set}/dropped-rows`);
    expectAnswer(missing, 404, 'getPreparedSetDroppedRows');
  });

  test('Each training row ends in its target', async () => {
    const { rows, manifest } = await datasets.prepare({
      dataset: { id: dataset.id },
      purpose: 'train',
      split: 'train',
    });
    expect(rows[0]?.segments.at(-1)).toEqual({
      text: ' neutral',
      target: true,
      truncatable: false,
      field: 'label',
    });
    expect(manifest.exemplars).toEqual([]);
  });

  test('Exemplars are neither evaluated nor in a set to be disjoint from, and the rows left out are listed', async () => {
    const train = await datasets.prepare({ dataset: { id: dataset.id }, purpose: 'train', split: 'train' });
    const { manifest, rows } = await datasets.prepare(evaluate({ shots: 4, disjointFrom: [train.id] }));
    expect(manifest.exemplars).toHaveLength(4);
    expect(manifest.exemplars.every(({ text }) => text.endsWith('\n'))).toBe(true);
    const scored = new Set(rows.map(({ rowId }) => rowId));
    expect(manifest.exemplars.some(({ rowId }) => scored.has(rowId))).toBe(false);
    expect(manifest.excludedFromPool?.map(({ line, sameAs }) => [line, sameAs])).toEqual([
      [7, 'line 4 of the evaluated split'],
      [8, `line 6 of small (train, ${train.id})`],
    ]);
    expect(manifest.disjointFrom).toMatchObject([{ id: train.id, datasetName: 'small' }]);
    expect(manifest.findings.map(({ code }) => code)).toContain('few-shot-overlap');
  });

  test('Rows that are in a set to be disjoint from are reported as leakage', async () => {
    const overlapping = datasets.writeRows('overlap.jsonl', inferenceRows(5, 10));
    const other = await datasets.register(inferenceSpec(overlapping, { name: 'overlap', role: 'train' }));
    const train = await datasets.prepare({ dataset: { id: other.id }, purpose: 'train', split: 'test' });
    const { manifest } = await datasets.prepare(evaluate({ disjointFrom: [train.id] }));
    expect(manifest.findings).toContainEqual(
      expect.objectContaining({ code: 'leakage', severity: 'error', count: 5 }),
    );
  });

  test('Every format, shot count and seed has the same row ids', async () => {
    const plain = await datasets.prepare(evaluate());
    const ids = plain.rows.map(({ rowId }) => rowId);
    for (const change of [{ format: 'io' }, { format: 'instruct', shots: 2 }, { shots: 2, shotSeed: 9 }]) {
      const { rows } = await datasets.prepare(evaluate(change));
      expect(rows.map(({ rowId }) => rowId)).toEqual(ids);
    }
    const sample = await datasets.prepare(evaluate({ size: 10, sampleSeed: 3 }));
    expect(sample.rows.every(({ rowId }) => ids.includes(rowId))).toBe(true);
  });

  test('The same key gives the same bytes on any service', async () => {
    const settings = { shots: 3, size: 20, format: 'instruct' };
    const here = await datasets.prepare(evaluate(settings));
    const other = await startDatasets();
    try {
      const { writeRows, register, prepare } = other;
      const testRows = writeRows('elsewhere.jsonl', [
        ...inferenceRows(40),
        inferenceRow(0, { output: '-' }),
        inferenceRow(41, { input_2: ' ' }),
      ]);
      const train = writeRows('train.jsonl', inferenceRows(30, 100));
      const fewshot = writeRows('f.jsonl', [...inferenceRows(6, 200), inferenceRow(3), inferenceRow(105)]);
      const sources = { fewshot, train, test: testRows };
      const splits = Object.fromEntries(
        Object.entries(sources).map(([name, path]) => [name, { kind: 'file', path }]),
      );
      const same = await register(inferenceSpec('', { name: 'renamed', splits } as never));
      const there = await prepare({
        dataset: { id: same.id },
        purpose: 'evaluate',
        split: 'test',
        ...settings,
      });
      expect(there.id).toBe(here.id);
      expect(there.content).toBe(here.content);
      expect(there.manifest.digest).toBe(here.manifest.digest);
      expect(there.manifest.exemplars).toEqual(here.manifest.exemplars);
    } finally {
      await other.close();
    }
  });

  test('Settings that do not matter do not change the key of a set', async () => {
    const { body } = await ask(evaluate({ shots: 0, shotSeed: 5, sampleSeed: 8 }));
    expect(body.id).toBe((await ask(evaluate())).body.id);
  });

  test('In the paper’s protocol the first rows of the file are exemplars, and are scored', async () => {
    const { manifest, rows } = await datasets.prepare(evaluate({ protocol: 'paper', shots: 2 }));
    expect(manifest.exemplars.map(({ rowId }) => rowId)).toEqual(rows.slice(0, 2).map(({ rowId }) => rowId));
    expect(manifest.exemplars[0]?.text).toBe(
      '### Input_1: Premise 0.\n ### Input_2: Hypothesis 0.\n ### Inference: entailment\n',
    );
    expect(manifest.findings).toMatchObject([
      { code: 'unlabelled-rows', severity: 'error', examples: [{ line: 41 }] },
      { code: 'duplicate-rows', examples: [{ line: 41 }] },
      { code: 'few-shot-overlap', severity: 'warning', count: 2 },
    ]);
  });

  test('Preparing fails with the reason and leaves no directory if too few exemplars are left', async () => {
    const { body } = await ask(evaluate({ shots: 8 }));
    const failed = await datasets.waitFor(body.id);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'too-few-exemplars', status: 422 } });
    expect(failed.error.detail).toContain('line 7 is line 4 of the evaluated split');
    expect(existsSync(join(datasets.settings.dataDir, 'prepared-sets', body.id))).toBe(false);
    expectAnswer(
      await datasets.request.get(`/v1/prepared-sets/${body.id}/manifest`),
      409,
      'getPreparedSetManifest',
    );
    const restarted = await ask(evaluate({ shots: 8 }));
    expectAnswer(restarted, 202, 'createPreparedSet');
    expect(await datasets.waitFor(body.id)).toMatchObject({ status: 'failed', attempt: 2 });
  });

  test('Preparing fails if the paper’s protocol would take more exemplars than the file has rows', async () => {
    const path = datasets.writeRows('three.jsonl', inferenceRows(3, 400));
    const { id: datasetId } = await datasets.register(inferenceSpec(path, { name: 'three' }));
    const body = {
      dataset: { id: datasetId },
      purpose: 'evaluate',
      split: 'test',
      protocol: 'paper',
      shots: 4,
    };
    const { id: setId } = (await ask(body)).body;
    expect(await datasets.waitFor(setId)).toMatchObject({ error: { code: 'too-few-exemplars' } });
  });

  test('Preparing fails if no row can be used', async () => {
    const path = datasets.writeRows('dashes.jsonl', [inferenceRow(1, { output: '-' })]);
    const { id: datasetId } = await datasets.register(inferenceSpec(path, { name: 'dashes' }));
    const { body } = await ask({ dataset: { id: datasetId }, purpose: 'evaluate', split: 'test' });
    expect(await datasets.waitFor(body.id)).toMatchObject({
      status: 'failed',
      error: { code: 'no-usable-rows' },
    });
  });

  test('Preparing fails if the file is no longer the registered one', async () => {
    const path = datasets.writeRows('moving.jsonl', inferenceRows(5, 300));
    const { id: datasetId } = await datasets.register(inferenceSpec(path, { name: 'moving' }));
    writeFileSync(path, `${JSON.stringify(inferenceRow(1))}\n`);
    const { body } = await ask({ dataset: { id: datasetId }, purpose: 'evaluate', split: 'test' });
    expect(await datasets.waitFor(body.id)).toMatchObject({
      status: 'failed',
      error: { code: 'changed-file' },
    });
  });

  test.each([
    ['an unknown field', { seed: 3 }, 'seed'],
    ['a split that the dataset lacks', { split: 'dev' }, 'split'],
    ['a purpose of another task', { purpose: 'corpus' }, 'purpose'],
    ['exemplars in a training set', { purpose: 'train', split: 'train', shots: 2 }, 'shots'],
    ['a pool that the dataset lacks', { shots: 2, pool: 'dev' }, 'pool'],
    ['the evaluated split as pool', { shots: 2, pool: 'test' }, 'pool'],
    ['too many shots', { shots: 65 }, 'shots'],
    ['an unknown format', { format: 'chat' }, 'format'],
  ])('A request for a set with %s is refused with the name of the field', async (_, change, field) => {
    const answer = await ask(evaluate(change));
    expectAnswer(answer, 400, 'createPreparedSet');
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  test('A dataset or a set to be disjoint from that does not exist is a 404', async () => {
    expectAnswer(await ask({ ...evaluate(), dataset: { id: id.dat } }), 404, 'createPreparedSet');
    expectAnswer(await ask(evaluate({ disjointFrom: [id.set] })), 404, 'createPreparedSet');
  });
});

describe('a prepared set', () => {
  test('A prepared set has a status, a manifest, findings and events', async () => {
    const { id: setId, manifest } = await datasets.prepare(evaluate());
    expectAnswer(await datasets.request.get(`/v1/prepared-sets/${setId}`), 200, 'getPreparedSet');
    const answer = await datasets.request.get(`/v1/prepared-sets/${setId}/manifest`);
    expectAnswer(answer, 200, 'getPreparedSetManifest');
    expect(PreparedSetManifest.parse(answer.body)).toEqual(manifest);
    const findings = await datasets.request.get(`/v1/prepared-sets/${setId}/findings`);
    expectAnswer(findings, 200, 'listPreparedSetFindings');
    expect(findings.body.items).toEqual(manifest.findings);
    const events = await datasets.request.get(`/v1/prepared-sets/${setId}/events`);
    expectAnswer(events, 200, 'listPreparedSetEvents');
    expect(events.body.ended).toBe(true);
    expect(events.body.items.at(-1)).toMatchObject({ type: 'status', data: { status: 'succeeded' } });
    const later = await datasets.request.get(
      `/v1/prepared-sets/${setId}/events?after=${events.body.items.at(-2).id}`,
    );
    expect(later.body.items).toEqual(events.body.items.slice(-1));
  });

  test('The rows of a prepared set are sent whole or by range, with their sha256 as ETag', async () => {
    const { id: setId, manifest, content } = await datasets.prepare(evaluate());
    const rows = `/v1/prepared-sets/${setId}/rows`;
    const whole = await datasets.request.get(rows).buffer(true).parse(asText);
    expectAnswer(whole, 200, 'getPreparedSetRows');
    expect(sha256(content)).toBe(manifest.files[0]?.sha256);
    expect(whole.headers.etag).toBe(`"${manifest.files[0]?.sha256}"`);
    const part = await datasets.request.get(rows).set('range', 'bytes=10-19').buffer(true).parse(asText);
    expectAnswer(part, 206, 'getPreparedSetRows');
    expect(part.body).toBe(content.slice(10, 20));
    const beyond = await datasets.request.get(rows).set('range', `bytes=${content.length + 9}-`);
    expectAnswer(beyond, 416, 'getPreparedSetRows');
  });

  test('The rows of a prepared set, and those that were dropped, are listed page by page', async () => {
    const { id: setId, content, manifest } = await datasets.prepare(evaluate());
    const self = `/v1/prepared-sets/${setId}`;
    const first = await datasets.request.get(`${self}/rows.json?limit=2`);
    expectAnswer(first, 200, 'listPreparedSetRows');
    const second = await datasets.request.get(`${self}/rows.json?cursor=${first.body.nextCursor}`);
    expectAnswer(second, 200, 'listPreparedSetRows');
    const lines = content.trimEnd().split('\n');
    expect(first.body.items).toHaveLength(2);
    expect([...first.body.items, ...second.body.items]).toEqual(lines.map((line) => JSON.parse(line)));
    const dropped = await datasets.request.get(`${self}/dropped-rows.json`);
    expectAnswer(dropped, 200, 'listPreparedSetDroppedRows');
    expect(dropped.body).toEqual({ items: manifest.dropped, nextCursor: null });
  });

  test.each([
    ['', 'getPreparedSet'],
    ['/manifest', 'getPreparedSetManifest'],
    ['/rows', 'getPreparedSetRows'],
    ['/rows.json', 'listPreparedSetRows'],
    ['/dropped-rows.json', 'listPreparedSetDroppedRows'],
    ['/findings', 'listPreparedSetFindings'],
    ['/events', 'listPreparedSetEvents'],
    ['/events/stream', 'streamPreparedSetEvents'],
  ])(
    'A prepared set that does not exist is a 404, and a malformed id a 400: %s',
    async (suffix, operation) => {
      expectAnswer(await datasets.request.get(`/v1/prepared-sets/${id.set}${suffix}`), 404, operation);
      expectAnswer(await datasets.request.get(`/v1/prepared-sets/set_1${suffix}`), 400, operation);
    },
  );

  test.each([
    ['/rows', 'getPreparedSetRows'],
    ['/rows.json', 'listPreparedSetRows'],
    ['/findings', 'listPreparedSetFindings'],
  ])('A prepared set that has failed has no %s: 409 says why', async (suffix, operation) => {
    const { body } = await ask(evaluate({ shots: 9 }));
    await datasets.waitFor(body.id);
    const answer = await datasets.request.get(`/v1/prepared-sets/${body.id}${suffix}`);
    expectAnswer(answer, 409, operation);
    expect(answer.body.detail).toContain('failed');
  });

  test('Prepared sets are listed page by page, and by dataset', async () => {
    await datasets.prepare(evaluate());
    const page = await datasets.request.get(`/v1/prepared-sets?dataset=${dataset.id}&limit=2`);
    expectAnswer(page, 200, 'listPreparedSets');
    expect(page.body.items).toHaveLength(2);
    const next = await datasets.request.get(`/v1/prepared-sets?limit=2&cursor=${page.body.nextCursor}`);
    expect(next.body.items[0].id).not.toBe(page.body.items[1].id);
    expect((await datasets.request.get(`/v1/prepared-sets?dataset=${id.dat}`)).body.items).toEqual([]);
    expectAnswer(await datasets.request.get('/v1/prepared-sets?dataset=small'), 400, 'listPreparedSets');
  });
});

describe('cancelling', () => {
  const cancel = (setId: string) => datasets.request.post(`/v1/prepared-sets/${setId}/cancel`);

  test('Cancelling takes a waiting set out of the queue, and asking for it again prepares it', async () => {
    const path = datasets.writeRows('long.jsonl', inferenceRows(20_000, 1000));
    const long = await datasets.register(inferenceSpec(path, { name: 'long' }));
    const first = await ask(evaluate({ dataset: { id: long.id } }));
    const { id: setId } = (await ask(evaluate({ size: 9 }))).body;
    const answer = await cancel(setId);
    expectAnswer(answer, 202, 'cancelPreparedSet');
    expect((await datasets.waitFor(setId)).status).toBe('cancelled');
    expectAnswer(await cancel(setId), 202, 'cancelPreparedSet');
    const rows = await datasets.request.get(`/v1/prepared-sets/${setId}/rows`);
    expectAnswer(rows, 409, 'getPreparedSetRows');
    expect(rows.body.remedy).toBe('POST it to /v1/prepared-sets again.');
    const again = await ask(evaluate({ size: 9 }));
    expectAnswer(again, 202, 'createPreparedSet');
    expect(await datasets.waitFor(again.body.id)).toMatchObject({ id: setId, status: 'succeeded' });
    expect((await datasets.waitFor(first.body.id)).status).toBe('succeeded');
  });

  test('Cancelling is refused for a set that is ready, one that does not exist, and a malformed id', async () => {
    const { id: setId } = await datasets.prepare(evaluate());
    expectAnswer(await cancel(setId), 409, 'cancelPreparedSet');
    expectAnswer(await cancel(id.set), 404, 'cancelPreparedSet');
    expectAnswer(await cancel('all'), 400, 'cancelPreparedSet');
  });
});

describe('a service that is stopped', () => {
  test('A stopped service finds its datasets and sets again, and prepares what was waiting', async () => {
    const { id: setId, manifest } = await datasets.prepare(evaluate());
    const waiting = await ask(evaluate({ size: 11 }));
    await datasets.stop();
    const again = await startDatasets([], datasets.dir);
    try {
      expect((await again.request.get(`/v1/prepared-sets/${setId}/manifest`)).body).toEqual(manifest);
      expect(await again.waitFor(waiting.body.id)).toMatchObject({ status: 'succeeded' });
      const complete = readdirSync(join(again.settings.dataDir, 'prepared-sets', waiting.body.id));
      expect(complete.toSorted()).toEqual(['dropped.jsonl', 'manifest.json', 'rows.jsonl', 'run.json']);
    } finally {
      await again.stop();
    }
  });
});
