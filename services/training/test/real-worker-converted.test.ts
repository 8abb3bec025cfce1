import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyPickled, directoryOf, tunedWeights, writeEvilWeights } from './support/pickled-weights.ts';
import { startPreparedSetPeer, type PreparedSetPeer } from './support/prepared-set-peer.ts';
import { startTraining, type Answer, type StartedTraining } from './support/start-training.ts';
import { makeRandomStart, tinySentences } from './support/tiny-world.ts';

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
  copyPickled(directoryOf(training, start.id), path, { shards });
  return path;
}

const register = (path: string) =>
  training.post('/v1/checkpoints', { source: { kind: 'directory', path } }, 'createCheckpoint');

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
  expect(await tunedWeights(training, made.id, rows)).toBe(await tunedWeights(training, start.id, rows));
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
  writeEvilWeights(join(path, 'pytorch_model.bin'), join(path, 'ran'));
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
