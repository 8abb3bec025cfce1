import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub, type TestHub } from '@amuro/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyPickled, directoryOf, tune, tunedWeights, writeEvilWeights } from './support/pickled-weights.ts';
import { startPreparedSetPeer, type PreparedSetPeer } from './support/prepared-set-peer.ts';
import { startTraining, type Answer, type StartedTraining } from './support/start-training.ts';
import { makeRandomStart, tinySentences } from './support/tiny-world.ts';

const commitOf = (name: string) => createHash('sha1').update(name).digest('hex');
const cacheDir = mkdtempSync(join(tmpdir(), 'amuro-hub-'));

let hub: TestHub;
let peer: PreparedSetPeer;
let training: StartedTraining;
let rows: string;
let start: Answer;

beforeAll(async () => {
  hub = await startHub();
  peer = await startPreparedSetPeer();
  rows = peer.add('train', tinySentences.slice(0, 20));
  training = await startTraining(peer.url, {
    hub: { endpoint: hub.url, token: null, cacheDir, offline: false, firstPauseMs: 1 },
  });
  ({ start } = await makeRandomStart(training, peer));
});
afterAll(async () => {
  await training.close();
  peer.close();
  await hub.close();
  rmSync(cacheDir, { recursive: true, force: true });
});
beforeEach(() => {
  hub.requests.length = 0;
});

/** The random start with pickled weights. */
function pickled(factor: number, shards = 1): Record<string, Buffer> {
  const directory = mkdtempSync(join(tmpdir(), 'amuro-pickled-'));
  copyPickled(directoryOf(training, start.id), directory, { factor, shards });
  const files = readdirSync(directory).map((name) => [name, readFileSync(join(directory, name))]);
  rmSync(directory, { recursive: true });
  return Object.fromEntries(files) as Record<string, Buffer>;
}

/** A registered series of branches with these files; returns its points. */
async function registered(
  repository: string,
  branches: Record<string, Record<string, Buffer>>,
): Promise<Answer[]> {
  const names = Object.keys(branches);
  hub.repositories[repository] = {
    kind: 'model',
    revisions: Object.fromEntries(names.map((name) => [name, commitOf(repository + name)])),
    commits: Object.fromEntries(names.map((name) => [commitOf(repository + name), branches[name]!])),
  };
  const source = { kind: 'hub', repository, revisions: names };
  const { body } = await training.post('/v1/series', { name: 'pickled', source }, 'createSeries');
  const registration = await training.settled(body.links.self);
  expect(registration).toMatchObject({ status: 'succeeded', holes: [] });
  return (await training.get(registration.links.series, 'getSeries')).body.points;
}

const checkpoint = async (id: string): Promise<Answer> =>
  (await training.get(`/v1/checkpoints/${id}`, 'getCheckpoint')).body;
const weightRequests = () => hub.requests.filter((request) => /GET \S+\.bin(\s|$)/.test(request)).length;

test('Points with pickled weights are registered without their weights, and converted when a run needs them', async () => {
  const points = await registered('someone/pickled', { step1: pickled(1), step2: pickled(2, 2) });
  expect(weightRequests()).toBe(0);
  const [first, second] = points;
  const before = await checkpoint(first.checkpointId);
  expect(before).toMatchObject({ status: 'succeeded', origin: { kind: 'hub', needsConversion: true } });
  expect(await tunedWeights(training, first.checkpointId, rows)).toBe(
    await tunedWeights(training, start.id, rows),
  );
  const after = await checkpoint(first.checkpointId);
  expect(after).toMatchObject({
    key: before.key,
    parameters: start.parameters,
    origin: { kind: 'hub', revision: 'step1', converted: ['pickled-weights'] },
  });
  expect(after.origin.needsConversion).toBeUndefined();
  expect(after.files.map(({ path }: { path: string }) => path)).toContain('model.safetensors');
  expect((await checkpoint(second.checkpointId)).origin.needsConversion).toBe(true);
  expect(await tune(training, second.checkpointId, rows)).toMatchObject({ status: 'succeeded' });
  expect(weightRequests()).toBe(3);
});

test('What was converted for one run is there for the next ones, and nothing more is asked of the hub', async () => {
  const [point] = await registered('someone/again', { step11: pickled(11) });
  expect(await tune(training, point.checkpointId, rows)).toMatchObject({ status: 'succeeded' });
  hub.requests.length = 0;
  expect(await tune(training, point.checkpointId, rows, 3)).toMatchObject({
    status: 'succeeded',
    error: null,
  });
  expect(hub.requests).toEqual([]);
});

test('What is known of a point stands in the manifests of the run that tunes it and of what the run makes', async () => {
  const files = pickled(8);
  const points = await registered('someone/twice', { step8: files, step9: files, step10: pickled(10) });
  const done = await tune(training, points[0].checkpointId, rows);
  const duplicate = ['step8', 'step9'].map((revision) => ({ revision, code: 'series-duplicate' }));
  const { body: run } = await training.get(done.links.manifest, 'getTrainingRunManifest');
  expect(run.base.seriesFindings).toMatchObject(duplicate);
  expect((await checkpoint(done.checkpoints[0].checkpointId)).seriesFindings).toMatchObject(duplicate);
  const sound = await tune(training, points[2].checkpointId, rows);
  expect((await checkpoint(sound.checkpoints[0].checkpointId)).seriesFindings).toBeUndefined();
});

test('A checkpoint on a hub can be converted beforehand, and its files are sent once it is', async () => {
  const [point] = await registered('someone/ahead', { step3: pickled(3) });
  const path = `/v1/checkpoints/${point.checkpointId}`;
  const early = await training.get(`${path}/files/model.safetensors`, 'getCheckpointFile');
  expect(early.status).toBe(404);
  const source = await training.get(`${path}/files/pytorch_model.bin`, 'getCheckpointFile');
  expect(source).toMatchObject({ status: 409, body: { code: 'unfinished-result' } });
  const begun = await training.post(`${path}/convert`, {}, 'convertCheckpoint');
  expect(begun.status).toBe(202);
  const made = await training.settled(path);
  expect(made.origin.converted).toEqual(['pickled-weights']);
  expect((await training.get(`${path}/files/model.safetensors`, 'getCheckpointFile')).status).toBe(200);
  expect((await training.post(`${path}/convert`, {}, 'convertCheckpoint')).status).toBe(200);
  expect(
    (await training.post('/v1/checkpoints/ckp_aaaaaaaaaaaaaaaaaaaaaaaaaa/convert', {}, 'convertCheckpoint'))
      .status,
  ).toBe(404);
});

test('Converted files that are lost are made again by the next run that needs them', async () => {
  const [point] = await registered('someone/lost', { step4: pickled(4) });
  await training.post(`/v1/checkpoints/${point.checkpointId}/convert`, {}, 'convertCheckpoint');
  const made = await training.settled(`/v1/checkpoints/${point.checkpointId}`);
  rmSync(join(directoryOf(training, point.checkpointId), 'model.safetensors'));
  expect((await checkpoint(point.checkpointId)).status).toBe('failed');
  expect(await tune(training, point.checkpointId, rows)).toMatchObject({ status: 'succeeded' });
  expect((await checkpoint(point.checkpointId)).files).toEqual(made.files);
});

test('Code in pickled weights of a hub fails the run that needs them by name, and leaves no checkpoint', async () => {
  const files = pickled(5);
  const directory = mkdtempSync(join(tmpdir(), 'amuro-evil-'));
  writeEvilWeights(join(directory, 'weights'), join(directory, 'ran'));
  files['pytorch_model.bin'] = readFileSync(join(directory, 'weights'));
  const [point] = await registered('someone/evil', { step5: files });
  const failed = await tune(training, point.checkpointId, rows);
  expect(failed).toMatchObject({
    status: 'failed',
    error: { code: 'bad-input', detail: expect.stringContaining('The weights hold more than tensors') },
  });
  expect(readdirSync(directory)).toEqual(['weights']);
  expect(await checkpoint(point.checkpointId)).toMatchObject({
    status: 'failed',
    error: { code: 'bad-input' },
  });
  rmSync(directory, { recursive: true });
});

test('Weights that are not those of the pinned commit fail the run, and are never converted', async () => {
  const files = pickled(6);
  const [point] = await registered('someone/changed', { step6: files });
  hub.repositories['someone/changed']!.commits[commitOf('someone/changedstep6')] = {
    ...files,
    'pytorch_model.bin': pickled(7)['pytorch_model.bin']!,
  };
  const failed = await tune(training, point.checkpointId, rows);
  expect(failed.status).toBe('failed');
  expect(failed.error.detail).toMatch(/pytorch_model\.bin .* with the (hash|sha256)/);
});
