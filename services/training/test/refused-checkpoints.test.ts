import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTraining, type StartedTraining } from './support/start-training.ts';
import {
  olmoShapes,
  safetensors,
  writeCheckpoint,
  type CheckpointParts,
} from './support/write-checkpoint.ts';

let training: StartedTraining;
beforeAll(async () => {
  training = await startTraining();
});
afterAll(() => training.close());

const single = 'model.safetensors';
const index = 'model.safetensors.index.json';
const shards = ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors'] as const;
const quantised = 'weights in float32, float16 or bfloat16';

/** Cuts the weights into two shards, with their index. */
function shard(path: string): void {
  rmSync(join(path, single));
  const names = Object.keys(olmoShapes());
  const parts = [names.slice(0, 3), names.slice(3)];
  const pick = (part: string[]) => Object.fromEntries(part.map((name) => [name, olmoShapes()[name] ?? []]));
  for (const [place, file] of shards.entries())
    writeFileSync(join(path, file), safetensors(pick(parts[place] ?? [])));
  const map = Object.fromEntries(
    names.map((name) => [name, parts[0]?.includes(name) ? shards[0] : shards[1]]),
  );
  writeFileSync(join(path, index), JSON.stringify({ weight_map: map }));
}

const without = (name: string) =>
  Object.fromEntries(Object.entries(olmoShapes()).filter(([key]) => key !== name));
const json = (path: string, name: string, value: object) =>
  writeFileSync(join(path, name), JSON.stringify(value));

type Case = [string, CheckpointParts, (path: string) => void, { code: string; errors: object[] }];
const nothing = () => undefined;
const damaged = (error: object) => ({ code: 'damaged-weights', errors: [error] });
const unsupported = (error: object) => ({ code: 'unsupported-weights', errors: [error] });
const contains = (text: string): unknown => expect.stringContaining(text);

const cases: Case[] = [
  [
    'no head that is not tied',
    { config: { tie_word_embeddings: false } },
    nothing,
    damaged({ expected: contains('lm_head.weight'), got: 'none', remedy: contains('tie_word_embeddings') }),
  ],
  [
    'a head other than the embedding that it is tied to',
    { weight: 5, shapes: { ...olmoShapes(), 'lm_head.weight': [4, 2] } },
    nothing,
    damaged({
      expected: contains('lm_head.weight equal to model.embed_tokens.weight'),
      got: 'other numbers',
    }),
  ],
  [
    'two rotary bases',
    { config: { rope_theta: 500_000, rope_parameters: { rope_type: 'default', rope_theta: 10_000 } } },
    nothing,
    { code: 'damaged-checkpoint', errors: [{ got: contains('10000 beside rope_theta 500000') }] },
  ],
  [
    'an empty note of quantisation, which no transformers loads',
    { config: { quantization_config: {} } },
    nothing,
    unsupported({ expected: quantised }),
  ],
  [
    'more layers in the configuration than in the weights',
    { config: { num_hidden_layers: 3 } },
    nothing,
    damaged({ expected: contains('3 layers'), got: 'weights of 1 layers' }),
  ],
  [
    'fewer layers in the configuration than in the weights',
    { shapes: olmoShapes(2) },
    nothing,
    damaged({ expected: contains('1 layers'), got: 'weights of 2 layers' }),
  ],
  [
    'an embedding of another vocabulary',
    { config: { vocab_size: 5 } },
    nothing,
    damaged({ expected: contains('model.embed_tokens.weight of 5 × 2'), got: '4 × 2' }),
  ],
  [
    'a projection of another width',
    { config: { intermediate_size: 4 } },
    nothing,
    damaged({ expected: contains('of 4 × 2'), got: '3 × 2' }),
  ],
  [
    'keys of another number of heads',
    { config: { hidden_size: 2, num_attention_heads: 2, num_key_value_heads: 1 } },
    nothing,
    damaged({ expected: contains('k_proj.weight of 1 × 2'), got: '2 × 2' }),
  ],
  [
    'a tensor that is not there',
    { shapes: without('model.layers.0.mlp.up_proj.weight') },
    nothing,
    damaged({ got: contains('model.layers.0.mlp.up_proj.weight') }),
  ],
  [
    'a tensor of another architecture',
    { shapes: { ...olmoShapes(), 'model.norm.weight': [2] } },
    nothing,
    damaged({ got: contains('model.norm.weight') }),
  ],
  [
    'an absent shard',
    {},
    (path) => {
      shard(path);
      rmSync(join(path, shards[1]));
    },
    damaged({ expected: contains(index), got: `no ${shards[1]}` }),
  ],
  [
    'a truncated shard',
    {},
    (path) => {
      shard(path);
      truncateSync(join(path, shards[1]), 200);
    },
    damaged({ got: contains(shards[1]) }),
  ],
  [
    'shards without their index',
    {},
    (path) => {
      shard(path);
      rmSync(join(path, index));
    },
    damaged({ expected: contains(index) }),
  ],
  [
    'an index that names the wrong shard',
    {},
    (path) => {
      shard(path);
      renameSync(join(path, shards[0]), join(path, 'other'));
      renameSync(join(path, shards[1]), join(path, shards[0]));
      renameSync(join(path, 'other'), join(path, shards[1]));
    },
    damaged({ got: contains(index) }),
  ],
  [
    'a single file beside an index',
    {},
    (path) => {
      shard(path);
      writeFileSync(join(path, single), safetensors(olmoShapes()));
    },
    damaged({ expected: 'one set of weights', got: contains(index) }),
  ],
  [
    'a shard that the index does not name',
    {},
    (path) => {
      shard(path);
      writeFileSync(join(path, 'model-00003-of-00003.safetensors'), safetensors(olmoShapes()));
    },
    damaged({ expected: 'one set of weights', got: contains('00003') }),
  ],
  [
    'a shard outside the directory',
    {},
    (path) => {
      rmSync(join(path, single));
      json(path, index, { weight_map: { 'model.embed_tokens.weight': '../other/model.safetensors' } });
    },
    damaged({ expected: contains(index) }),
  ],
  [
    'full weights beside an adapter',
    {},
    (path) => {
      json(path, 'adapter_config.json', { base_model_name_or_path: 'org/base' });
      writeFileSync(join(path, 'adapter_model.safetensors'), safetensors({ a: [1] }));
    },
    unsupported({ got: contains('"org/base"'), remedy: contains('remove adapter_config.json') }),
  ],
  [
    'an adapter alone',
    {},
    (path) => {
      for (const name of [single, 'config.json']) rmSync(join(path, name));
      json(path, 'adapter_config.json', { base_model_name_or_path: 'org/base' });
      writeFileSync(join(path, 'adapter_model.bin'), 'x');
    },
    unsupported({ got: contains('"org/base"'), remedy: contains('merge_and_unload') }),
  ],
  [
    'weights of the publisher’s own code alone',
    {},
    (path) => renameSync(join(path, single), join(path, 'consolidated.00.pth')),
    { code: 'damaged-checkpoint', errors: [{ got: 'consolidated.00.pth', remedy: contains('-hf') }] },
  ],
  [
    'weights of another framework alone',
    {},
    (path) => renameSync(join(path, single), join(path, 'tf_model.h5')),
    { code: 'damaged-checkpoint', errors: [{ got: 'tf_model.h5 alone' }] },
  ],
  ...['gptq', 'awq', 'bitsandbytes', 'fp8'].map((method): Case => [
    `weights quantised by ${method}`,
    { config: { quantization_config: { quant_method: method } } },
    nothing,
    unsupported({ expected: quantised, got: contains(method) }),
  ]),
  [
    'quantised weights that only another file of the directory reports',
    {},
    (path) => json(path, 'quantize_config.json', { bits: 4 }),
    unsupported({ expected: quantised, got: contains('quantize_config.json') }),
  ],
  [
    'weights of eight bits',
    {},
    (path) => writeFileSync(join(path, single), safetensors(olmoShapes(), 0, 'F8_E4M3')),
    unsupported({ expected: quantised, got: contains('F8_E4M3') }),
  ],
  [
    'a model of another architecture under the name of a supported one',
    { config: { model_type: 'baichuan', vocab_size: 64000 } },
    nothing,
    { code: 'unsupported-architecture', errors: [{ got: contains('Baichuan (1)') }] },
  ],
];

describe('registering a directory', () => {
  test.each(cases)(
    'Registering a directory is refused, and leaves no trace, for %s',
    async (name, parts, breakIt, body) => {
      const path = writeCheckpoint(join(training.root, name.replaceAll(/\W+/g, '-')), parts);
      breakIt(path);
      const answer = await training.post(
        '/v1/checkpoints',
        { source: { kind: 'directory', path } },
        'createCheckpoint',
      );
      expect(answer).toMatchObject({ status: 422, body });
      expect((await training.get('/v1/checkpoints', 'listCheckpoints')).body.items).toEqual([]);
    },
  );
});

describe('A link in a checkpoint directory', () => {
  const outside = () => {
    const path = join(training.dir, 'outside');
    mkdirSync(path, { recursive: true });
    return path;
  };
  const register = (path: string) =>
    training.post('/v1/checkpoints', { source: { kind: 'directory', path } }, 'createCheckpoint');

  test.each(['config.json', single])('A link that leads out of the roots is refused: %s', async (name) => {
    const path = writeCheckpoint(join(training.root, `out-${name}`), { weight: 91 });
    renameSync(join(path, name), join(outside(), name));
    symlinkSync(join(outside(), name), join(path, name));
    expect(await register(path)).toMatchObject({ status: 403, body: { errors: [{ got: contains(name) }] } });
  });

  test('A link that is not one of the checkpoint’s files is not followed', async () => {
    const path = writeCheckpoint(join(training.root, 'linked'), { weight: 92 });
    writeFileSync(join(outside(), 'secret.txt'), 'secret');
    symlinkSync(join(outside(), 'secret.txt'), join(path, 'x.txt'));
    symlinkSync(outside(), join(path, 'sub'));
    const { status, body } = await register(path);
    expect(status).toBe(201);
    expect(body.files.map((file: { path: string }) => file.path)).not.toContain('x.txt');
    for (const name of ['x.txt', 'sub/secret.txt'])
      expect(await training.request.get(`/v1/checkpoints/${body.id}/files/${name}`)).toMatchObject({
        status: 404,
      });
  });

  test('A link that leads out of the roots since registration is not served', async () => {
    const path = writeCheckpoint(join(training.root, 'swapped'), { weight: 93 });
    const { body } = await register(path);
    renameSync(join(path, 'config.json'), join(outside(), 'swapped.json'));
    symlinkSync(join(outside(), 'swapped.json'), join(path, 'config.json'));
    expect(
      await training.get(`/v1/checkpoints/${body.id}/files/config.json`, 'getCheckpointFile'),
    ).toMatchObject({ status: 410, body: { code: 'changed-since-registered' } });
  });

  test('In a hub’s cache a link leads to its blob, and the name of a revision to its snapshot', async () => {
    const repository = join(training.root, 'models--org--tiny');
    const commit = 'c'.repeat(40);
    const snapshot = writeCheckpoint(join(repository, 'snapshots', commit), { weight: 94 });
    mkdirSync(join(repository, 'blobs'));
    mkdirSync(join(repository, 'refs'));
    renameSync(join(snapshot, single), join(repository, 'blobs', 'e'));
    symlinkSync(`../../blobs/e`, join(snapshot, single));
    for (const name of ['main', 'step1000']) writeFileSync(join(repository, 'refs', name), commit);
    const first = await register(snapshot);
    expect(first.status).toBe(201);
    for (const path of ['', '/refs/main', '/step1000', '/refs/step1000'])
      expect((await register(repository + path)).body.id).toBe(first.body.id);
    const source = {
      kind: 'directory',
      path: repository,
      points: [{ revision: 'step1000', step: 1000, tokensSeen: null }],
    };
    const series = await training.post('/v1/series', { name: 'cached', source }, 'createSeries');
    expect(series).toMatchObject({ status: 201, body: { points: [{ checkpointId: first.body.id }] } });
  });
});

describe('A checkpoint', () => {
  const register = async (path: string) =>
    (await training.post('/v1/checkpoints', { source: { kind: 'directory', path } }, 'createCheckpoint'))
      .body;

  test('A checkpoint is the same whatever else lies next to its files, and none of that is listed', async () => {
    const path = writeCheckpoint(join(training.root, 'plain'), { weight: 81 });
    const { id, files } = await register(path);
    const other = writeCheckpoint(join(training.root, 'beside'), { weight: 81 });
    mkdirSync(join(other, 'original'));
    for (const name of ['README.md', 'pytorch_model.bin', 'tf_model.h5', 'original/consolidated.00.pth'])
      writeFileSync(join(other, name), name);
    expect(await register(other)).toMatchObject({ id, files });
    writeFileSync(join(other, 'README.md'), 'changed');
    expect((await training.get(`/v1/checkpoints/${id}/manifest`, 'getCheckpointManifest')).status).toBe(200);
  });

  test('A checkpoint counts its parameters once: no buffers, no copy of a tied head', async () => {
    const shapes = {
      ...olmoShapes(),
      'lm_head.weight': [4, 2],
      'model.layers.0.self_attn.rotary_emb.inv_freq': [1],
    };
    const path = writeCheckpoint(join(training.root, 'counted'), { shapes });
    expect(await register(path)).toMatchObject({ parameters: 42 });
    const untied = {
      config: { tie_word_embeddings: false },
      shapes: { ...olmoShapes(), 'lm_head.weight': [4, 2] },
    };
    expect(await register(writeCheckpoint(join(training.root, 'untied'), untied))).toMatchObject({
      parameters: 50,
    });
  });
});
