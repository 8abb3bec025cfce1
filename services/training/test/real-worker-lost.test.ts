import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreparedSetPeer, type PreparedSetPeer } from './support/prepared-set-peer.ts';
import { startTraining, type Answer, type StartedTraining } from './support/start-training.ts';
import { makeRandomStart, tinySentences } from './support/tiny-world.ts';

const limit = 240_000;
const recipe = { stage: 'finetune', learningRate: 1e-3, epochs: 1, batchSize: 8 };
let peer: PreparedSetPeer;
let training: StartedTraining;
let rows: string;
let tokenizer: Answer;
let start: Answer;

beforeAll(async () => {
  peer = await startPreparedSetPeer();
  rows = peer.add('train', tinySentences.slice(0, 16));
  training = await startTraining(peer.url);
  ({ tokenizer, start } = await makeRandomStart(training, peer));
}, limit);
afterAll(async () => {
  await training.close();
  peer.close();
}, limit);

const run = (checkpoint: string = start.id, trainSeed = 0) =>
  training.post(
    '/v1/training-runs',
    {
      checkpoint: { id: checkpoint },
      preparedSet: { id: rows, peer: 'datasets' },
      recipe: { ...recipe, trainSeed },
    },
    'createTrainingRun',
  );
const dataDir = () => training.settings.dataDir;
const lost = { status: 410, body: { code: 'lost-result', remedy: expect.stringContaining('POST /v1/') } };

test(
  'A training run whose files are gone has failed, answers 410 with the remedy, and is recreated under the same id',
  async () => {
    const done = await training.settled((await run()).body.links.self);
    const [{ checkpointId, step }] = done.checkpoints;
    const weights = join(
      dataDir(),
      'training-runs',
      done.id,
      'checkpoints',
      `step-${step}`,
      'model.safetensors',
    );
    const before = readFileSync(weights);
    for (const damage of [() => rmSync(weights), () => truncateSync(weights, 100)]) {
      damage();
      const file = await training.get(
        `/v1/checkpoints/${checkpointId}/files/model.safetensors`,
        'getCheckpointFile',
      );
      expect(file).toMatchObject(lost);
      expect(await training.get(done.links.manifest, 'getTrainingRunManifest')).toMatchObject(lost);
      const shown = await training.get(done.links.self, 'getTrainingRun');
      expect(shown.body).toMatchObject({ status: 'failed', error: { code: 'lost-result' } });
      const checkpoint = await training.get(`/v1/checkpoints/${checkpointId}`, 'getCheckpoint');
      expect(checkpoint.body).toMatchObject({ status: 'failed', error: { code: 'lost-result' } });
      const again = await run();
      expect([again.status, again.body.id]).toEqual([202, done.id]);
      expect(await training.settled(done.links.self)).toMatchObject({ status: 'succeeded' });
      expect(readFileSync(weights)).toEqual(before);
    }
  },
  limit,
);

test(
  'A damaged checkpoint of the right size is not sent to its end, and resuming the run recreates it',
  async () => {
    const done = await training.settled((await run(start.id, 1)).body.links.self);
    const [{ checkpointId, step }] = done.checkpoints;
    const weights = join(
      dataDir(),
      'training-runs',
      done.id,
      'checkpoints',
      `step-${step}`,
      'model.safetensors',
    );
    const right = readFileSync(weights);
    writeFileSync(weights, Buffer.from(right).fill(0, 2000, 2100));
    const url = `${training.url}/v1/checkpoints/${checkpointId}/files/model.safetensors`;
    await expect(fetch(url).then((answer) => answer.arrayBuffer())).rejects.toThrow();
    expect((await fetch(url)).status).toBe(410);
    expect((await training.post(`${done.links.self}/resume`, {}, 'resumeTrainingRun')).status).toBe(202);
    await training.settled(done.links.self);
    expect(readFileSync(weights)).toEqual(right);
  },
  limit,
);

test(
  'A run whose starting checkpoint is lost reports a lost input, and succeeds once the checkpoint is recreated',
  async () => {
    rmSync(join(dataDir(), 'checkpoints', start.id), { recursive: true });
    const refused = await run(start.id, 2);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'lost-input', errors: [{ field: 'checkpoint.id' }] },
    });
    const { body } = await training.post('/v1/checkpoints', { source: start.source }, 'createCheckpoint');
    expect(await training.settled(body.links.self)).toMatchObject({ id: start.id, status: 'succeeded' });
    expect(await training.settled((await run(start.id, 2)).body.links.self)).toMatchObject({
      status: 'succeeded',
    });
  },
  limit,
);

test(
  'A tokenizer whose file was truncated is a 410 and is trained again under the same id',
  async () => {
    const file = join(dataDir(), 'tokenizers', tokenizer.id, 'tokenizer', 'tokenizer.json');
    const before = readFileSync(file);
    truncateSync(file, 50);
    const path = `${tokenizer.links.self}/files/tokenizer.json`;
    expect(await training.get(path, 'getTokenizerFile')).toMatchObject(lost);
    const again = await training.post('/v1/tokenizers', { source: tokenizer.source }, 'createTokenizer');
    expect([again.status, again.body.id]).toEqual([202, tokenizer.id]);
    await training.settled(tokenizer.links.self);
    expect(readFileSync(file)).toEqual(before);
  },
  limit,
);

test(
  'A data directory that was moved can continue training from the checkpoints in it',
  async () => {
    await training.stop();
    const moved = `${training.dir}-moved`;
    renameSync(training.dir, moved);
    training = await startTraining(peer.url, { dir: moved });
    const tuned = await training.settled((await run(start.id, 3)).body.links.self);
    expect(tuned).toMatchObject({ status: 'succeeded' });
    const path = `/v1/checkpoints/${tuned.checkpoints[0].checkpointId}/files/model.safetensors`;
    expect((await training.get(path, 'getCheckpointFile')).status).toBe(200);
  },
  limit,
);
