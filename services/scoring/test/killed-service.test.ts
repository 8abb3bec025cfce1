import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startServiceProcess, type ServiceProcess } from '@amuro/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkpointOf } from './checkpoints.ts';
import { startOwner, type Owner } from './owner.ts';
import { labelRows, preparedSetOf } from './prepared-sets.ts';

const fakeWorker = fileURLToPath(new URL('fixtures/fake-worker.mjs', import.meta.url));
const checkpoint = checkpointOf({ 'config.json': new TextEncoder().encode('{}') });
const set = preparedSetOf({ name: 'steady', rows: labelRows(40) });
const methods = ['token-prob', 'free'] as const;

let directory: string;
let owner: Owner;
let service: ServiceProcess;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'amuro-scoring-killed-'));
  owner = await startOwner();
  owner.addSet(set);
  owner.addCheckpoint(checkpoint);
});
afterAll(async () => {
  await service.stop();
  owner.close();
  rmSync(directory, { recursive: true, force: true });
});

async function start(dataDir: string) {
  service = await startServiceProcess('scoring', {
    AMURO_DATA_DIR: join(directory, dataDir),
    AMURO_LOCK_DIR: join(directory, 'locks'),
    AMURO_DEVICES: 'cpu',
    AMURO_PYTHON: fakeWorker,
    AMURO_PEERS: JSON.stringify({
      datasets: { service: 'datasets', url: owner.url },
      training: { service: 'training', url: owner.url },
    }),
  });
}

async function ask(): Promise<string[]> {
  const bodies = methods.map((method) => ({
    subject: { kind: 'checkpoint', checkpoint: { id: checkpoint.manifest.id, peer: 'training' } },
    preparedSet: { id: set.manifest.id, peer: 'datasets' },
    method,
  }));
  return Promise.all(
    bodies.map(async (body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${service.url}/v1/scoring-runs`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return ((await answer.json()) as { id: string }).id;
    }),
  );
}

async function runOf(id: string) {
  const answer = await fetch(`${service.url}/v1/scoring-runs/${id}`);
  return (await answer.json()) as { status: string; digest: string; attempt: number; error: unknown };
}

async function finished(ids: string[]) {
  return Promise.all(
    ids.map(async (id) => {
      for (;;) {
        const run = await runOf(id);
        expect(run.error).toBeNull();
        if (run.status === 'succeeded') return run;
        await delay(30);
      }
    }),
  );
}

test('A service killed at any moment loses nothing, and gives the same results as an undisturbed one', async () => {
  await start('undisturbed');
  const undisturbed = await finished(await ask());
  await service.stop();

  await start('killed');
  const ids = await ask();
  for (const moment of [0, 150, 400]) {
    await delay(moment);
    await service.kill();
    await start('killed');
  }
  const runs = await finished(ids);
  expect(runs.map((run) => run.digest)).toEqual(undisturbed.map((run) => run.digest));
  for (const id of ids) {
    const of = (dataDir: string) => join(directory, dataDir, 'runs', id);
    const names = ['events.jsonl', 'manifest.json', 'predictions.jsonl', 'run.json'];
    expect(readdirSync(of('killed')).filter((name) => names.includes(name) || name === 'state')).toEqual(
      names.filter((name) => readdirSync(of('undisturbed')).includes(name)),
    );
    for (const name of ['manifest.json', 'predictions.jsonl']) {
      expect(readFileSync(join(of('killed'), name), 'utf8')).toBe(
        readFileSync(join(of('undisturbed'), name), 'utf8'),
      );
    }
  }
}, 120_000);
