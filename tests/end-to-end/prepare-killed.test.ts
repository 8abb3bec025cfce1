import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetsClient, unwrap } from '@amuro/clients';
import type { DatasetSpecInput } from '@amuro/contracts';
import { startServiceProcess } from '@amuro/testing';
import { afterAll, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'amuro-killed-'));
afterAll(() => rmSync(dir, { recursive: true }));

const source = { kind: 'generator', generator: 'micro-world', set: 'corpus', rows: 6000, seed: 5 } as const;
const spec: DatasetSpecInput = {
  name: 'corpus-6000',
  task: 'corpus',
  role: 'corpus',
  columns: { text: 'text' },
  splits: { train: source },
};

async function start(name: string) {
  const service = await startServiceProcess('datasets', { AMURO_DATA_DIR: join(dir, name) });
  const client = datasetsClient({ url: service.url, token: null });
  const prepare = async (): Promise<string> => {
    const { id } = await unwrap(client.POST('/v1/datasets', { body: spec }));
    const body = { dataset: { id }, purpose: 'corpus', split: 'train' } as const;
    return (await unwrap(client.POST('/v1/prepared-sets', { body }))).id;
  };
  const statusOf = (id: string) => unwrap(client.GET('/v1/prepared-sets/{id}', { params: { path: { id } } }));
  const manifestOf = (id: string) =>
    unwrap(client.GET('/v1/prepared-sets/{id}/manifest', { params: { path: { id } } }));
  return { ...service, prepare, statusOf, manifestOf };
}

test('A service killed while it prepares a set ends with the same bytes as an undisturbed one', async () => {
  const first = await start('killed');
  const id = await first.prepare();
  await expect
    .poll(async () => (await first.statusOf(id)).progress?.done ?? 0, { interval: 5, timeout: 60_000 })
    .toBeGreaterThan(0);
  await first.kill();
  expect(readdirSync(join(dir, 'killed', 'prepared-sets', id))).not.toContain('manifest.json');
  const [again, calm] = await Promise.all([start('killed'), start('calm')]);
  try {
    expect(await calm.prepare()).toBe(id);
    for (const service of [again, calm]) {
      await expect
        .poll(async () => (await service.statusOf(id)).status, { timeout: 120_000 })
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
});
