import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHub, type TestHub } from '@amuro/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startPreparedSetPeer, type PreparedSetPeer } from './support/prepared-set-peer.ts';
import { startTraining, type Answer, type StartedTraining } from './support/start-training.ts';
import { makeRandomStart, tinySentences } from './support/tiny-world.ts';

const python =
  process.env.AMURO_PYTHON ?? fileURLToPath(new URL('../../../.venv/bin/python', import.meta.url));
const commitOf = (name: string) => createHash('sha1').update(name).digest('hex');
const cacheDir = mkdtempSync(join(tmpdir(), 'amuro-hub-'));
/** A repository as it was before safetensors: the weights times `factor`, in so many shards. */
const pickle = `
import json, sys, torch
from safetensors.torch import load_file
directory, factor, count = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
weights = {name: tensor * factor for name, tensor in load_file(f"{directory}/model.safetensors").items()}
names = [f"pytorch_model-{n + 1:05d}-of-{count:05d}.bin" for n in range(count)] if count > 1 else ["pytorch_model.bin"]
files = {name: names[place % count] for place, name in enumerate(weights)}
for file in names:
    torch.save({name: tensor for name, tensor in weights.items() if files[name] == file}, f"{directory}/{file}")
if count > 1:
    open(f"{directory}/pytorch_model.bin.index.json", "w").write(json.dumps({"weight_map": files}))
`;

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

const ownDirectory = (id: string) => join(training.settings.dataDir, 'checkpoints', id, 'checkpoint');

/** The random start with pickled weights. */
function pickled(factor: number, shards = 1): Record<string, Buffer> {
  const directory = mkdtempSync(join(tmpdir(), 'amuro-pickled-'));
  cpSync(ownDirectory(start.id), directory, { recursive: true });
  execFileSync(python, ['-c', pickle, directory, String(factor), String(shards)]);
  for (const file of ['model.safetensors', 'manifest.json', 'run.json']) rmSync(join(directory, file));
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

async function tuned(checkpointId: string): Promise<Answer> {
  const recipe = { stage: 'finetune', learningRate: 1e-3, steps: 2, batchSize: 8 };
  const body = { checkpoint: { id: checkpointId }, preparedSet: { id: rows, peer: 'datasets' }, recipe };
  const begun = await training.post('/v1/training-runs', body, 'createTrainingRun');
  expect(begun.status).toBe(202);
  return training.settled(begun.body.links.self);
}

async function tunedWeights(checkpointId: string): Promise<string> {
  const { checkpoints } = await tuned(checkpointId);
  const { body } = await training.get(`/v1/checkpoints/${checkpoints[0].checkpointId}`, 'getCheckpoint');
  return body.files.find((file: { path: string }) => file.path === 'model.safetensors').sha256;
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
  expect(await tunedWeights(first.checkpointId)).toBe(await tunedWeights(start.id));
  const after = await checkpoint(first.checkpointId);
  expect(after).toMatchObject({
    key: before.key,
    parameters: start.parameters,
    origin: { kind: 'hub', revision: 'step1', converted: ['pickled-weights'] },
  });
  expect(after.origin.needsConversion).toBeUndefined();
  expect(after.files.map(({ path }: { path: string }) => path)).toContain('model.safetensors');
  expect((await checkpoint(second.checkpointId)).origin.needsConversion).toBe(true);
  expect(await tuned(second.checkpointId)).toMatchObject({ status: 'succeeded' });
  expect(weightRequests()).toBe(3);
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
  rmSync(join(ownDirectory(point.checkpointId), 'model.safetensors'));
  expect((await checkpoint(point.checkpointId)).status).toBe('failed');
  expect(await tuned(point.checkpointId)).toMatchObject({ status: 'succeeded' });
  expect((await checkpoint(point.checkpointId)).files).toEqual(made.files);
});

test('Code in pickled weights of a hub fails the run that needs them by name, and leaves no checkpoint', async () => {
  const files = pickled(5);
  const evil = `
import os, pickle, sys
class Evil:
    def __reduce__(self): return (os.mkdir, (sys.argv[1],))
pickle.dump({"a": Evil()}, open(sys.argv[2], "wb"))`;
  const directory = mkdtempSync(join(tmpdir(), 'amuro-evil-'));
  execFileSync(python, ['-c', evil, join(directory, 'ran'), join(directory, 'weights')]);
  files['pytorch_model.bin'] = readFileSync(join(directory, 'weights'));
  const [point] = await registered('someone/evil', { step5: files });
  const failed = await tuned(point.checkpointId);
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
  const failed = await tuned(point.checkpointId);
  expect(failed.status).toBe('failed');
  expect(failed.error.detail).toMatch(/pytorch_model\.bin .* with the (hash|sha256)/);
});
