import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreparedSetPeer, type PreparedSetPeer } from './support/prepared-set-peer.ts';
import { startTraining, type Answer, type StartedTraining } from './support/start-training.ts';
import { makeRandomStart, tinySentences } from './support/tiny-world.ts';

const python =
  process.env.AMURO_PYTHON ?? fileURLToPath(new URL('../../../.venv/bin/python', import.meta.url));
const pickle = `
import json, sys, torch
from safetensors.torch import load_file
directory, count = sys.argv[1], int(sys.argv[2])
weights = load_file(f"{directory}/model.safetensors")
names = [f"pytorch_model-{n + 1:05d}-of-{count:05d}.bin" for n in range(count)] if count > 1 else ["pytorch_model.bin"]
files = {name: names[place % count] for place, name in enumerate(weights)}
for file in names:
    torch.save({name: tensor for name, tensor in weights.items() if files[name] == file}, f"{directory}/{file}")
if count > 1:
    open(f"{directory}/pytorch_model.bin.index.json", "w").write(json.dumps({"weight_map": files}))
`;

let peer: PreparedSetPeer;
let training: StartedTraining;
let rows: string;
let start: Answer;

beforeAll(async () => {
  peer = await startPreparedSetPeer();
  rows = peer.add('train', tinySentences.slice(0, 20));
  training = await startTraining(peer.url);
  ({ start } = await makeRandomStart(training, peer));
});
afterAll(async () => {
  await training.close();
  peer.close();
});

/** The random start with pickled weights. */
function pickled(name: string, shards: number): string {
  const path = join(training.root, name);
  cpSync(join(training.settings.dataDir, 'checkpoints', start.id, 'checkpoint'), path, { recursive: true });
  execFileSync(python, ['-c', pickle, path, String(shards)]);
  for (const file of ['model.safetensors', 'manifest.json', 'run.json'])
    rmSync(join(path, file), { force: true });
  return path;
}

const register = (path: string) =>
  training.post('/v1/checkpoints', { source: { kind: 'directory', path } }, 'createCheckpoint');

async function tunedWeights(checkpoint: string): Promise<string> {
  const recipe = { stage: 'finetune', learningRate: 1e-3, steps: 2, batchSize: 8 };
  const body = { checkpoint: { id: checkpoint }, preparedSet: { id: rows, peer: 'datasets' }, recipe };
  const begun = await training.post('/v1/training-runs', body, 'createTrainingRun');
  const { checkpoints } = await training.settled(begun.body.links.self);
  const { body: made } = await training.get(
    `/v1/checkpoints/${checkpoints[0].checkpointId}`,
    'getCheckpoint',
  );
  return made.files.find((file: { path: string }) => file.path === 'model.safetensors').sha256;
}

test('A checkpoint with pickled weights is converted once, and trains as the same weights in safetensors', async () => {
  const path = pickled('single', 1);
  const first = await register(path);
  expect(first).toMatchObject({ status: 202, body: { source: { kind: 'directory', path } } });
  const made = await training.settled(first.body.links.self);
  expect(made).toMatchObject({
    status: 'succeeded',
    id: first.body.id,
    key: first.body.key,
    parameters: start.parameters,
    origin: { kind: 'registered', location: path, converted: ['pickled-weights'] },
  });
  const names = made.files.map((file: { path: string }) => file.path);
  expect(names).toContain('model.safetensors');
  expect(names).not.toContain('pytorch_model.bin');
  expect(await tunedWeights(made.id)).toBe(await tunedWeights(start.id));
  expect(await register(path)).toMatchObject({
    status: 200,
    body: { id: made.id, finishedAt: made.finishedAt },
  });
});

test('A series of pickled shards is registered at once, and its points are ready when they are converted', async () => {
  pickled(join('series', 'step1'), 2);
  const source = {
    kind: 'directory',
    path: join(training.root, 'series'),
    points: [{ revision: 'step1', step: 1, tokensSeen: null }],
  };
  const { status, body } = await training.post('/v1/series', { name: 'pickled', source }, 'createSeries');
  expect(status).toBe(201);
  const made = await training.settled(`/v1/checkpoints/${body.points[0].checkpointId}`);
  expect(made).toMatchObject({ status: 'succeeded', points: [{ seriesName: 'pickled' }] });
  expect(made.files.filter((file: { path: string }) => file.path.endsWith('.safetensors'))).toHaveLength(2);
});

test('Code in pickled weights fails the conversion by name, and leaves no checkpoint', async () => {
  const path = pickled('evil', 1);
  const evil = `
import os, pickle, sys
class Evil:
    def __reduce__(self): return (os.mkdir, (sys.argv[1] + "/ran",))
pickle.dump({"a": Evil()}, open(sys.argv[1] + "/pytorch_model.bin", "wb"))`;
  execFileSync(python, ['-c', evil, path]);
  const { body } = await register(path);
  const failed = await training.settled(body.links.self);
  expect(failed).toMatchObject({
    status: 'failed',
    error: { code: 'bad-input', detail: expect.stringContaining('The weights hold more than tensors') },
  });
  expect(readdirSync(path)).not.toContain('ran');
  expect((await training.get(`${body.links.self}/manifest`, 'getCheckpointManifest')).status).toBe(409);
});

test('A source that changes before it is converted is refused', async () => {
  const path = pickled('changing', 1);
  writeFileSync(join(path, 'generation_config.json'), '{"eos_token_id": 1}');
  mkdirSync(join(path, 'sub'));
  const { body } = await register(path);
  writeFileSync(join(path, 'generation_config.json'), '{"eos_token_id": 2, "changed": true}');
  const settled = await training.settled(body.links.self);
  expect(settled).toMatchObject({
    status: 'failed',
    error: { code: 'changed-since-registered' },
  });
});
