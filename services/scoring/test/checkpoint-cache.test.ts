import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApp, type StartedApp } from '@amuro/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { checkpointOf } from './checkpoints.ts';
import { startOwner, type Owner } from './owner.ts';
import { labelRows, preparedSetOf } from './prepared-sets.ts';

const python = fileURLToPath(new URL('fixtures/fake-worker.mjs', import.meta.url));
const size = 1000;
const checkpoints = ['a', 'b', 'c'].map((letter) =>
  checkpointOf({ 'config.json': new TextEncoder().encode(letter.repeat(size)) }),
);
const plain = preparedSetOf({ name: 'plain', rows: labelRows(4) });
const slow = preparedSetOf({ name: 'slow', rows: labelRows(4) });

let owner: Owner;
let service: StartedApp;
beforeEach(async () => {
  owner = await startOwner();
  for (const set of [plain, slow]) owner.addSet(set);
  for (const checkpoint of checkpoints) owner.addCheckpoint(checkpoint);
  service = await startApp(createApp, {
    service: 'scoring',
    python,
    cacheBytes: 2 * size,
    peers: {
      datasets: { service: 'datasets', url: owner.url },
      training: { service: 'training', url: owner.url },
    },
  });
});
afterEach(async () => {
  await service.close();
  owner.close();
});

async function begin(index: number, set = plain): Promise<string> {
  const { id } = checkpoints[index]!.manifest;
  const subject = { kind: 'checkpoint', checkpoint: { id, peer: 'training' } };
  const preparedSet = { id: set.manifest.id, peer: 'datasets' };
  const { body } = await service.request.post('/v1/scoring-runs').send({ subject, preparedSet });
  return body.id as string;
}

async function ended(id: string) {
  return vi.waitFor(
    async () => {
      const { body } = await service.request.get(`/v1/scoring-runs/${id}`);
      expect(body.status).toBe('succeeded');
      return body;
    },
    { timeout: 10_000, interval: 20 },
  );
}

const isHere = ({ manifest }: (typeof checkpoints)[number]) =>
  readdirSync(join(service.settings.dataDir, 'cache/artifacts')).some((name) => name.startsWith(manifest.id));

test('The cache keeps the checkpoints that were used last, and one that was evicted is fetched for its next run', async () => {
  const first = await ended(await begin(0));
  await ended(await begin(1));
  await ended(await begin(2));
  expect(checkpoints.map(isHere)).toEqual([false, true, true]);
  rmSync(join(service.settings.dataDir, 'runs', first.id), { recursive: true });
  await service.request.get(`/v1/scoring-runs/${first.id}`);
  expect(await begin(0)).toBe(first.id);
  expect((await ended(first.id)).key).toBe(first.key);
  expect(checkpoints.map(isHere)).toEqual([true, false, true]);
});

test('A checkpoint that a run reads stays, however little room there is', async () => {
  const reading = await begin(0, slow);
  await vi.waitFor(
    async () => {
      const { body } = await service.request.get(`/v1/scoring-runs/${reading}`);
      expect(body.progress?.done).toBe(1);
    },
    { timeout: 10_000, interval: 20 },
  );
  await ended(await begin(1));
  await ended(await begin(2));
  expect(checkpoints.map(isHere)).toEqual([true, false, true]);
  expect(existsSync(join(service.settings.dataDir, 'runs', reading, 'predictions.jsonl'))).toBe(false);
  await service.request.post(`/v1/scoring-runs/${reading}/cancel`);
});
