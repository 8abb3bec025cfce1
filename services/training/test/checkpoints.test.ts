import { readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTraining, type StartedTraining } from './support/start-training.ts';
import { olmoShapes, writeCheckpoint } from './support/write-checkpoint.ts';

let training: StartedTraining;
beforeAll(async () => {
  training = await startTraining();
});
afterAll(() => training.close());

const register = (path: string) =>
  training.post('/v1/checkpoints', { source: { kind: 'directory', path } }, 'createCheckpoint');
const count = async () => (await training.get('/v1/checkpoints', 'listCheckpoints')).body.items.length;

describe('a checkpoint directory', () => {
  test('A checkpoint directory is registered with what its files say, and found again under the same id', async () => {
    const path = writeCheckpoint(join(training.root, 'good'));
    const first = await register(path);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      status: 'succeeded',
      modelType: 'olmo',
      parameters: 42,
      vocabularySize: 4,
      contextLength: 16,
      origin: { kind: 'registered', location: path },
      lineage: [],
      files: [{ path: 'config.json' }, { path: 'model.safetensors' }, { path: 'tokenizer.json' }],
    });
    const again = await register(path);
    expect([again.status, again.body.id]).toEqual([200, first.body.id]);
    const got = await training.get(`/v1/checkpoints/${first.body.id}`, 'getCheckpoint');
    expect(got.body).toEqual(first.body);
    const manifest = await training.get(`/v1/checkpoints/${first.body.id}/manifest`, 'getCheckpointManifest');
    expect(manifest.body).toMatchObject({ kind: 'checkpoint', digest: first.body.key });
  });

  test('The same bytes in another place are the same checkpoint', async () => {
    const one = await register(writeCheckpoint(join(training.root, 'one'), { weight: 3 }));
    const other = await register(writeCheckpoint(join(training.root, 'other'), { weight: 3 }));
    expect([other.status, other.body.id]).toEqual([200, one.body.id]);
  });

  test('The files of a checkpoint are sent whole, by range, and not at all to a client that has them', async () => {
    const path = writeCheckpoint(join(training.root, 'sent'), { weight: 4 });
    const { body } = await register(path);
    const url = `/v1/checkpoints/${body.id}/files/model.safetensors`;
    const whole = await training.request.get(url).buffer(true).parse(bytes);
    expect(whole.body).toEqual(readFileSync(join(path, 'model.safetensors')));
    const part = await training.request.get(url).set('range', 'bytes=8-15').buffer(true).parse(bytes);
    expect([part.status, part.body]).toEqual([206, whole.body.subarray(8, 16)]);
    const { etag = '' } = whole.headers;
    expect(etag).toBe(`"${body.files[1].sha256}"`);
    expect((await training.request.get(url).set('if-none-match', etag)).status).toBe(304);
    const missing = await training
      .get(`/v1/checkpoints/${body.id}/files/../../secret`, 'getCheckpointFile')
      .catch(String);
    expect(missing).not.toMatchObject({ status: 200 });
    expect((await training.get(`/v1/checkpoints/${body.id}/files/nothing`, 'getCheckpointFile')).status).toBe(
      404,
    );
  });

  test('The files of a directory that has changed since registration are not served', async () => {
    const path = writeCheckpoint(join(training.root, 'changing'), { weight: 5 });
    const { body } = await register(path);
    writeFileSync(join(path, 'config.json'), '{"model_type":"olmo","changed":true}');
    const answer = await training.get(`/v1/checkpoints/${body.id}/files/config.json`, 'getCheckpointFile');
    expect(answer).toMatchObject({ status: 410, body: { code: 'changed-since-registered' } });
  });
});

describe('a checkpoint directory that cannot be used is refused by name and leaves no trace:', () => {
  const broken = (name: string, breakIt: (path: string) => void) => () => {
    const path = writeCheckpoint(join(training.root, name));
    breakIt(path);
    return path;
  };
  const weights = 'model.safetensors';
  const cases: [string, () => string, number, object][] = [
    [
      'truncated weights',
      broken('cut', (path) => truncateSync(join(path, weights), 100)),
      422,
      { code: 'damaged-weights', errors: [{ field: 'source.path', got: expect.stringContaining(weights) }] },
    ],
    [
      'weights that are not safetensors',
      broken('noise', (path) => writeFileSync(join(path, weights), Buffer.alloc(64, 255))),
      422,
      { code: 'damaged-weights' },
    ],
    [
      'weights with extra bytes',
      broken('longer', (path) =>
        writeFileSync(
          join(path, weights),
          Buffer.concat([readFileSync(join(path, weights)), Buffer.alloc(4)]),
        ),
      ),
      422,
      { code: 'damaged-weights' },
    ],
    [
      'an unsupported architecture',
      () => writeCheckpoint(join(training.root, 'gpt2'), { config: { model_type: 'gpt2' } }),
      422,
      {
        code: 'unsupported-architecture',
        errors: [{ got: '"gpt2"', expected: expect.stringContaining('olmo') }],
      },
    ],
    [
      'no configuration',
      broken('unconfigured', (path) => rmSync(join(path, 'config.json'))),
      422,
      { errors: [{ expected: 'a checkpoint directory with config.json' }] },
    ],
    [
      'no tokenizer',
      broken('wordless', (path) => rmSync(join(path, 'tokenizer.json'))),
      422,
      { errors: [{ expected: 'a checkpoint directory with tokenizer.json' }] },
    ],
    [
      'a tokenizer larger than the embedding',
      () =>
        writeCheckpoint(join(training.root, 'small'), {
          config: { vocab_size: 3 },
          shapes: { ...olmoShapes(), 'model.embed_tokens.weight': [3, 2] },
        }),
      422,
      { errors: [{ got: 'one of 4' }] },
    ],
    [
      'a path that does not exist',
      () => join(training.root, 'nowhere'),
      400,
      { errors: [{ field: 'source.path' }] },
    ],
    [
      'a path outside the roots',
      () => '/etc',
      403,
      { errors: [{ expected: expect.stringContaining('root') }] },
    ],
    [
      'a link out of the roots',
      () => {
        symlinkSync('/etc', join(training.root, 'link'));
        return join(training.root, 'link');
      },
      403,
      {},
    ],
  ];

  test.each(cases)(
    'A checkpoint directory that cannot be used is refused and leaves no trace: %s',
    async (_, path, status, body) => {
      const before = await count();
      expect(await register(path())).toMatchObject({ status, body });
      expect(await count()).toBe(before);
    },
  );

  test('A registration with a misspelt field is refused with that field', async () => {
    const body = { source: { kind: 'directory', pth: '/x' } };
    const answer = await training.post('/v1/checkpoints', body, 'createCheckpoint');
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'source.path' }, { field: 'source.pth' }] },
    });
  });
});

describe('a random start', () => {
  test('A random start with a tokenizer that does not exist is refused', async () => {
    const source = {
      kind: 'random-start',
      config: { model_type: 'olmo' },
      tokenizer: { id: `tok_${'a'.repeat(26)}` },
      seed: 0,
    };
    expect(await training.post('/v1/checkpoints', { source }, 'createCheckpoint')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'source.tokenizer.id' }] },
    });
  });
});

test('A checkpoint that does not exist is a 404 that says what to do, and a malformed id a 400', async () => {
  const id = `ckp_${'a'.repeat(26)}`;
  expect(await training.get(`/v1/checkpoints/${id}`, 'getCheckpoint')).toMatchObject({ status: 404 });
  expect(await training.get(`/v1/checkpoints/${id}/manifest`, 'getCheckpointManifest')).toMatchObject({
    status: 404,
  });
  expect(await training.get(`/v1/checkpoints/${id}/events`, 'listCheckpointEvents')).toMatchObject({
    status: 404,
  });
  expect(await training.get('/v1/checkpoints/ckp_1', 'getCheckpoint')).toMatchObject({ status: 400 });
});

/** Parser for supertest, whose types hide that an answer is a stream. */
function bytes(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const stream = response as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
