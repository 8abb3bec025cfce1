import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CheckpointManifest } from '@amuro/contracts';
import { startApp, startHub, type StartedApp, type TestHub } from '@amuro/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scoringApp, usualOptions } from '../src/app.ts';
import { checkpointOf } from './checkpoints.ts';
import { startOwner, type Owner } from './owner.ts';
import { labelRows, preparedSetOf } from './prepared-sets.ts';

const python = fileURLToPath(new URL('fixtures/fake-worker.mjs', import.meta.url));
const slow = preparedSetOf({ name: 'slow', rows: labelRows(4) });
const plain = preparedSetOf({ name: 'plain', rows: labelRows(4) });
const repository = 'org/series';
const weights = 'model.safetensors';

/** A point of a series on a hub: its owner has the manifest, the hub the files. */
const points = ['1', '2'].map((digit) => {
  const bytes = new TextEncoder().encode(digit.repeat(100_000));
  const commit = digit.repeat(40);
  const { manifest, files } = checkpointOf({ [weights]: bytes });
  const origin = { kind: 'hub', repository, revision: `step${digit}`, commit };
  return { commit, files, manifest: CheckpointManifest.parse({ ...manifest, origin }) };
});

let cacheDir: string;
let hub: TestHub;
let owner: Owner;
let service: StartedApp;
beforeEach(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'amuro-next-'));
  const commits = Object.fromEntries(points.map(({ commit, files }) => [commit, files]));
  hub = await startHub({ [repository]: { kind: 'model', revisions: {}, commits } });
  owner = await startOwner();
  for (const set of [slow, plain]) owner.addSet(set);
  for (const { manifest } of points) owner.addCheckpoint({ manifest, files: {} });
  const settings = { endpoint: hub.url, token: null, cacheDir, offline: false, firstPauseMs: 1 };
  service = await startApp(scoringApp(usualOptions, settings), {
    service: 'scoring',
    python,
    devices: 'cpu:0',
    peers: {
      datasets: { service: 'datasets', url: owner.url },
      training: { service: 'training', url: owner.url },
    },
  });
});
afterEach(async () => {
  await service.close();
  owner.close();
  await hub.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

async function begin(index: number, set: typeof slow): Promise<string> {
  const subject = { kind: 'checkpoint', checkpoint: { id: points[index]!.manifest.id, peer: 'training' } };
  const preparedSet = { id: set.manifest.id, peer: 'datasets' };
  const { body } = await service.request.post('/v1/scoring-runs').send({ subject, preparedSet });
  return body.id as string;
}

const runOf = async (id: string) => (await service.request.get(`/v1/scoring-runs/${id}`)).body;
const until = (id: string, wanted: object) =>
  vi.waitFor(async () => expect(await runOf(id)).toMatchObject(wanted), { timeout: 20_000, interval: 20 });
const fetches = (index: number) =>
  hub.requests.filter((request) => request === `cdn GET /${points[index]!.manifest.files[0]!.sha256}`).length;

test('While one point is computed on the only device, the files of the next one are fetched', async () => {
  const first = await begin(0, slow);
  await until(first, { status: 'running', progress: { phase: 'score', done: 1 } });
  expect([fetches(0), fetches(1)]).toEqual([1, 0]);
  const second = await begin(1, plain);
  const bytes = points[1]!.manifest.files[0]!.bytes;
  await vi.waitFor(
    async () => {
      const { body } = await service.request.get(`/v1/scoring-runs/${second}/events`);
      const arrived = body.items.filter(
        (event: { type: string; data: object }) =>
          event.type === 'progress' && 'phase' in event.data && event.data.phase === 'fetch',
      );
      expect(arrived.at(-1)?.data).toMatchObject({ done: bytes, total: bytes, unit: 'bytes' });
    },
    { timeout: 20_000, interval: 20 },
  );
  expect(fetches(1)).toBe(1);
  expect(await runOf(first)).toMatchObject({ status: 'running', progress: { phase: 'score', done: 1 } });
  await service.request.post(`/v1/scoring-runs/${first}/cancel`);
  await until(second, { status: 'succeeded' });
  expect(fetches(1)).toBe(1);
});
