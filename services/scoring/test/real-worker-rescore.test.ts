import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScoringRunManifest } from '@amuro/contracts';
import { idOf, rescoringKey } from '@amuro/identity';
import { expectDocumented, startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { makeCheckpoint } from './make-checkpoint.ts';
import { startOwner, type Owner } from './owner.ts';
import { labelRows, preparedSetOf } from './prepared-sets.ts';

const questions = preparedSetOf({ name: 'questions', rows: labelRows(30) });
let directory: string;
let owner: Owner;
let service: StartedApp;
let subject: object;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'amuro-rescoring-'));
  owner = await startOwner();
  owner.addSet(questions);
  const checkpoint = await makeCheckpoint(directory);
  owner.addCheckpoint(checkpoint);
  subject = { kind: 'checkpoint', checkpoint: { id: checkpoint.manifest.id, peer: 'training' } };
  service = await startApp(createApp, {
    service: 'scoring',
    devices: 'cpu:0',
    threads: 1,
    peers: {
      datasets: { service: 'datasets', url: owner.url },
      training: { service: 'training', url: owner.url },
    },
  });
}, 300_000);
afterAll(async () => {
  await service.close();
  owner.close();
  rmSync(directory, { recursive: true, force: true });
});

async function finished(id: string) {
  return vi.waitFor(
    async () => {
      const { body } = await service.request.get(`/v1/scoring-runs/${id}`);
      expect(body.error).toBeNull();
      expect(body.status).toBe('succeeded');
      return body;
    },
    { timeout: 100_000, interval: 50 },
  );
}

async function score(method: string) {
  const preparedSet = { id: questions.manifest.id, peer: 'datasets' };
  const { body } = await service.request.post('/v1/scoring-runs').send({ subject, preparedSet, method });
  return finished(body.id);
}

async function rescore(id: string, body: object, status = 202) {
  const answer = await service.request.post(`/v1/scoring-runs/${id}/rescore`).send(body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  expectDocumented(answer, 'scoring', 'rescoreScoringRun');
  return answer.body;
}

const manifestOf = async ({ links }: { links: { manifest: string } }) =>
  ScoringRunManifest.parse((await service.request.get(links.manifest)).body);

test('A run judged anew has a key of its own, names the old one, and has its bytes where the metrics are the same', async () => {
  const run = await score('token-prob');
  const asked = await rescore(run.id, {});
  const metrics = [{ name: 'accuracy', version: 1 }];
  const key = rescoringKey({ scoringRunKey: run.key, metrics });
  expect(asked).toMatchObject({ id: idOf('scr', key), key, rescores: { id: run.id, key: run.key, metrics } });
  const again = await finished(asked.id);
  expect(again).toMatchObject({ digest: run.digest, settings: run.settings, subject: run.subject });
  const [first, second] = [await manifestOf(run), await manifestOf(again)];
  expect(second).toEqual({
    ...first,
    id: again.id,
    key,
    rescores: { id: run.id, key: run.key, digest: run.digest },
  });
  expect((await rescore(run.id, {}, 200)).id).toBe(again.id);
}, 300_000);

test('Other metrics are computed without a device, and a rescoring of a rescoring judges the first run', async () => {
  const run = await score('free');
  const names = ['macro-f1', 'balanced-accuracy', 'accuracy'];
  const other = await finished((await rescore(run.id, { metrics: names })).id);
  expect(other.ledger.counters).toEqual({ rows: 30 });
  const manifest = await manifestOf(other);
  expect(manifest.metrics).toEqual(names);
  expect(manifest.metricRecords![1]!.corpus!.perClass).toHaveLength(2);
  const file = join(service.settings.dataDir, 'runs', other.id, 'predictions.jsonl');
  const [line] = readFileSync(file, 'utf8').split('\n');
  expect(Object.keys(JSON.parse(line!).metrics)).toEqual(names);
  const back = await finished((await rescore(other.id, { metrics: ['accuracy'] })).id);
  expect(back).toMatchObject({ digest: run.digest, rescores: { id: run.id } });
}, 300_000);

test('What the predictions do not hold is refused with the methods that keep it; names must be known and differ', async () => {
  const run = await score('free');
  const lacking = await rescore(run.id, { metrics: ['accuracy', 'brier'] }, 422);
  expect(lacking.errors[0]).toMatchObject({ field: 'metrics.1', got: 'brier' });
  expect(lacking.errors[0].remedy).toContain('token-prob');
  for (const metrics of [['blue'], ['accuracy', 'accuracy']]) await rescore(run.id, { metrics }, 400);
  await rescore(idOf('scr', '0'.repeat(64)), {}, 404);
  expect((await service.request.post(`/v1/scoring-runs/${run.id}/rescore`).send({ metric: 1 })).status).toBe(
    400,
  );
}, 300_000);
