import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { studiesClient, unwrap } from '@amuro/clients';
import { startHub, type TestHub } from '@amuro/testing';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amuro } from './amuro.ts';
import { startCluster, type Cluster } from './cluster.ts';
import { publishedData } from './published-data.ts';

const python = process.env.AMURO_PYTHON ?? fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Those that the file chooses: eight, evenly by the logarithm of the tokens. */
const points = ['step0', 'step1', 'step8', 'step64', 'step512', 'step3000', 'step20000', 'step143000'];
const commitOf = (name: string) => createHash('sha1').update(name).digest('hex');

let dir: string;
let hub: TestHub;
let cluster: Cluster;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'amuro-published-'));
  await execa(python, [script('publish_families.py'), dir, 'pythia']);
  await execa(python, [script('publish_points.py'), join(dir, 'pythia/published'), dir, ...points]);
  const filesOf = (folder: string) =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  hub = await startHub({
    ...publishedData(),
    'EleutherAI/pythia-160m': {
      kind: 'model',
      revisions: Object.fromEntries(points.map((name) => [name, commitOf(name)])),
      commits: Object.fromEntries(points.map((name) => [commitOf(name), filesOf(join(dir, name))])),
    },
  });
  cluster = await startCluster({
    AMURO_THREADS: '1',
    AMURO_DEVICES: 'cpu',
    HF_ENDPOINT: hub.url,
    HF_HOME: join(dir, 'hub'),
  });
});
afterAll(async () => {
  await cluster?.stop();
  await hub?.close();
  rmSync(dir, { recursive: true, force: true });
});

test('The study file pythia-160m runs whole, from a hub with small models and data in their published form', async () => {
  const ran = await amuro(['study', 'run', 'pythia-160m'], cluster.env);
  expect(ran.exitCode, ran.stdout + ran.stderr).toBe(0);
  const client = studiesClient({ url: cluster.url('studies'), token: null });
  const { items } = await unwrap(client.GET('/v1/studies'));
  expect(items).toMatchObject([{ name: 'pythia-160m', status: 'succeeded' }]);
  const id = items[0]!.id;
  const { items: cells } = await unwrap(
    client.GET('/v1/studies/{id}/cells', { params: { path: { id }, query: { limit: 1000 } } }),
  );
  const models = cells.filter(({ point }) => point !== null);
  // Eight points, untuned and tuned on two sets, each on seven sets, two of them in two formats.
  expect(models).toHaveLength(8 * 3 * 9);
  expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(['measured']));
  const weights = hub.requests.filter((request) => /^GET \S*pytorch_model\.bin/.test(request));
  expect(weights).toHaveLength(points.length);
}, 1_500_000);
