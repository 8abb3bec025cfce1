import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PreparedSetManifest } from '@amuro/contracts';
import { startServiceProcess } from '@amuro/testing';
import supertest from 'supertest';
import { afterAll, expect, it } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'amuro-killed-'));
afterAll(() => rmSync(dir, { recursive: true }));

const source = { kind: 'generator', generator: 'micro-world', set: 'corpus', rows: 6000, seed: 5 };
const spec = {
  name: 'corpus-6000',
  task: 'corpus',
  role: 'corpus',
  columns: { text: 'text' },
  splits: { train: source },
};

async function start(name: string) {
  const service = await startServiceProcess('datasets', { AMURO_DATA_DIR: join(dir, name) });
  const request = supertest(service.url);
  const prepare = async () => {
    const { body } = await request.post('/v1/datasets').send(spec);
    const set = await request
      .post('/v1/prepared-sets')
      .send({ dataset: { id: body.id }, purpose: 'corpus', split: 'train' });
    return set.body.id as string;
  };
  const statusOf = async (id: string) => (await request.get(`/v1/prepared-sets/${id}`)).body;
  const manifestOf = async (id: string): Promise<PreparedSetManifest> =>
    (await request.get(`/v1/prepared-sets/${id}/manifest`)).body;
  return { ...service, prepare, statusOf, manifestOf };
}

it('a service that is killed while it prepares a set ends with the same bytes as one that is not', async () => {
  const first = await start('killed');
  const id = await first.prepare();
  await expect
    .poll(async () => (await first.statusOf(id)).progress?.done ?? 0, { interval: 5, timeout: 20_000 })
    .toBeGreaterThan(0);
  await first.kill();
  expect(readdirSync(join(dir, 'killed', 'prepared-sets', id))).not.toContain('manifest.json');
  const [again, calm] = await Promise.all([start('killed'), start('calm')]);
  try {
    expect(await calm.prepare()).toBe(id);
    for (const service of [again, calm]) {
      await expect
        .poll(async () => (await service.statusOf(id)).status, { timeout: 30_000 })
        .toBe('succeeded');
    }
    const manifest = await again.manifestOf(id);
    expect(manifest).toEqual(await calm.manifestOf(id));
    expect(manifest.counts.kept).toBe(6000);
    const { attempt, ledger } = await again.statusOf(id);
    expect(attempt).toBe(2);
    expect(ledger.counters.repeatedRows).toBeGreaterThan(0);
  } finally {
    await Promise.all([again.stop(), calm.stop()]);
  }
}, 90_000);
