import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scoringClient, trainingClient, unwrap } from '@amuro/clients';
import { ServiceName } from '@amuro/contracts';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amuro } from './amuro.ts';
import { startCluster, type Cluster } from './cluster.ts';

/** Data directories that version 0.1.0 wrote for `study.json`, without its caches and logs. */
const fixture = new URL('fixtures/first-version/', import.meta.url).pathname;
const cells = 18;

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster({}, (dir) => execa('tar', ['-xzf', join(fixture, 'data.tar.gz'), '-C', dir]));
});
afterAll(() => cluster?.stop());

/** The attempts and device seconds of every run: what computing again would raise. */
async function ledgers(): Promise<unknown> {
  const query = { limit: 1000 };
  const training = trainingClient({ url: cluster.url('training'), token: null });
  const scoring = scoringClient({ url: cluster.url('scoring'), token: null });
  const trained = await unwrap(training.GET('/v1/training-runs', { params: { query } }));
  const scored = await unwrap(scoring.GET('/v1/scoring-runs', { params: { query } }));
  return [...trained.items, ...scored.items].map(({ id, status, ledger }) => ({ id, status, ledger }));
}

test('A data directory of the first version opens, and its study is found measured', async () => {
  const run = await amuro(['study', 'run', join(fixture, 'study.json')], cluster.env);
  expect(run.stdout).toContain(`${cells} of ${cells} cells measured, all of them before`);
});

test('No database holds the path of its data directory, which may be moved or restored elsewhere', () => {
  const files = ServiceName.options.map((service) => join(cluster.dir, service, `${service}.sqlite`));
  const all = files.flatMap((file) => [file, `${file}-wal`]).filter(existsSync);
  expect(all.length).toBeGreaterThanOrEqual(files.length);
  expect(all.filter((file) => readFileSync(file).includes(cluster.dir))).toEqual([]);
});

test('A new studies service finds every result of the first version by its key, and computes nothing', async () => {
  const before = await ledgers();
  await cluster.crash('studies', () => rmSync(join(cluster.dir, 'studies'), { recursive: true }));
  const run = await amuro(['study', 'run', join(fixture, 'study.json')], cluster.env);
  expect(run.stdout).toContain(`${cells} of ${cells} cells measured in`);
  expect(await ledgers()).toEqual(before);
});
