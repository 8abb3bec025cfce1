import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  expectAnswer,
  inferenceRow,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from '../start-datasets.ts';

let datasets: Datasets;
let request: { dataset: { id: string }; purpose: string; split: string };
beforeAll(async () => {
  datasets = await startDatasets();
  const rows = [...inferenceRows(40), inferenceRow(41, { output: '-' })];
  const { id } = await datasets.register(inferenceSpec(datasets.writeRows('rows.jsonl', rows)));
  request = { dataset: { id }, purpose: 'evaluate', split: 'test' };
});
afterAll(() => datasets.close());

const fileOf = (id: string, name: string) => join(datasets.settings.dataDir, 'prepared-sets', id, name);
const post = () => datasets.request.post('/v1/prepared-sets').send(request);
const get = (id: string, what = '') => datasets.request.get(`/v1/prepared-sets/${id}${what}`);

test.each<[string, (id: string) => void]>([
  ['rows are gone', (id) => rmSync(fileOf(id, 'rows.jsonl'))],
  ['rows were cut off', (id) => truncateSync(fileOf(id, 'rows.jsonl'), 50)],
  ['list of dropped rows is gone', (id) => rmSync(fileOf(id, 'dropped.jsonl'))],
  ['manifest is gone', (id) => rmSync(fileOf(id, 'manifest.json'))],
  ['manifest is damaged', (id) => writeFileSync(fileOf(id, 'manifest.json'), '{"kind":')],
  ['directory is gone', (id) => rmSync(fileOf(id, ''), { recursive: true })],
])('A set whose %s answers 410 with the remedy, and is made again under its id', async (_, lose) => {
  const before = await datasets.prepare(request);
  lose(before.id);
  for (const [what, operation] of [
    ['/rows', 'getPreparedSetRows'],
    ['/dropped-rows', 'getPreparedSetDroppedRows'],
    ['/manifest', 'getPreparedSetManifest'],
    ['/findings', 'listPreparedSetFindings'],
  ] as const) {
    const answer = await get(before.id, what);
    expectAnswer(answer, 410, operation);
    expect(answer.body).toMatchObject({ code: 'lost-result' });
    expect(answer.body.remedy).toContain(`request of ${before.id}`);
  }
  expect((await get(before.id)).body).toMatchObject({ status: 'failed', error: { code: 'lost-result' } });
  expectAnswer(await post(), 202, 'createPreparedSet');
  await datasets.waitFor(before.id);
  expect(await datasets.prepare(request)).toEqual(before);
});

test('A lost set is noticed by the request that asks for it again', async () => {
  const { id } = await datasets.prepare(request);
  rmSync(fileOf(id, 'rows.jsonl'));
  expectAnswer(await post(), 202, 'createPreparedSet');
  expect((await datasets.waitFor(id)).status).toBe('succeeded');
});

test('Damaged rows of the right size are never sent whole under the old ETag, nor compared with other rows', async () => {
  const { id } = await datasets.prepare(request);
  const right = readFileSync(fileOf(id, 'rows.jsonl'));
  writeFileSync(fileOf(id, 'rows.jsonl'), Buffer.from(right).fill('x', 30, 40));
  const disjoint = { ...request, disjointFrom: [id], sampleSeed: 7, size: 20 };
  const { body } = await datasets.request.post('/v1/prepared-sets').send(disjoint);
  expect(await datasets.waitFor(body.id)).toMatchObject({ status: 'failed', error: { code: 'lost-result' } });
  const url = `${datasets.url}/v1/prepared-sets/${id}/rows`;
  expect((await fetch(url)).status).toBe(410);
  await post();
  await datasets.waitFor(id);
  expect(readFileSync(fileOf(id, 'rows.jsonl'))).toEqual(right);
});

test.each<[string, (path: string) => void]>([
  ['is gone', (path) => rmSync(path)],
  ['was cut off', (path) => truncateSync(path, 100)],
])('An upload whose file %s answers 410, and is whole again once it is sent again', async (what, lose) => {
  const content = inferenceRows(9, what.length)
    .map((row) => JSON.stringify(row))
    .join('\n');
  const send = () => datasets.request.post('/v1/uploads?fileName=lost.jsonl').send(Buffer.from(content));
  const { id } = (await send().set('content-type', 'application/octet-stream')).body;
  const splits = { test: { kind: 'upload' as const, uploadId: id } };
  const spec = inferenceSpec('', { name: `upload-${what.length}`, splits });
  const dataset = await datasets.register(spec);
  lose(join(datasets.settings.dataDir, 'uploads', id, 'lost.jsonl'));
  const refused = await datasets.request.post('/v1/datasets').send(spec);
  expectAnswer(refused, 410, 'createDataset');
  expect(refused.body.remedy).toContain('POST the same file to /v1/uploads');
  const asked = { dataset: { id: dataset.id }, purpose: 'evaluate', split: 'test' };
  const { body } = await datasets.request.post('/v1/prepared-sets').send(asked);
  expect(await datasets.waitFor(body.id)).toMatchObject({ status: 'failed', error: { status: 410 } });
  await send().set('content-type', 'application/octet-stream');
  expect((await datasets.prepare(asked)).rows).toHaveLength(9);
});
