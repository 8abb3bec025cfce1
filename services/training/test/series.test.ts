import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTraining, type StartedTraining } from './support/start-training.ts';
import { writeCheckpoint } from './support/write-checkpoint.ts';

let training: StartedTraining;
const points = [0, 10, 100].map((step) => ({ revision: `step-${step}`, step, tokensSeen: step * 8 }));

beforeAll(async () => {
  training = await startTraining();
  const shipped = join(training.shippedDir, 'tiny');
  points.forEach(({ revision, step }) => {
    writeCheckpoint(join(training.root, 'mine', revision), { weight: step });
    writeCheckpoint(join(shipped, revision), { weight: step + 0.5 });
  });
  mkdirSync(shipped, { recursive: true });
  writeFileSync(
    join(shipped, 'series.json'),
    JSON.stringify({ name: 'tiny', licence: 'CC0-1.0', points, recipe: {} }),
  );
});
afterAll(() => training.close());

const create = (body: object) => training.post('/v1/series', body, 'createSeries');
const directory = (more: object[] = []) => ({
  kind: 'directory',
  path: join(training.root, 'mine'),
  points: [...points, ...more],
});

describe('a series', () => {
  test('A shipped series is registered by name, with a checkpoint for every point', async () => {
    const { status, body } = await create({ name: 'tiny', source: { kind: 'shipped', name: 'tiny' } });
    expect(status).toBe(201);
    expect(body.points).toMatchObject(points.map((point) => ({ ...point, stage: 'pretrain' })));
    const { checkpointId } = body.points[1];
    const checkpoint = await training.get(`/v1/checkpoints/${checkpointId}`, 'getCheckpoint');
    expect(checkpoint.body).toMatchObject({
      origin: { kind: 'registered', location: 'shipped:tiny/step-10' },
      points: [{ seriesId: body.id, seriesName: 'tiny', revision: 'step-10', step: 10, tokensSeen: 80 }],
    });
  });

  test('A series from a directory is found by its id and by every name it was given', async () => {
    const first = await create({ name: 'mine', source: directory() });
    expect(first.status).toBe(201);
    const again = await create({ name: 'also-mine', source: directory() });
    expect([again.status, again.body.id, again.body.name]).toEqual([200, first.body.id, 'mine']);
    for (const name of [first.body.id, 'mine', 'also-mine']) {
      expect((await training.get(`/v1/series/${name}`, 'getSeries')).body).toEqual(first.body);
    }
    const list = await training.get('/v1/series?limit=1', 'listSeries');
    expect(list.body.items).toHaveLength(1);
    const rest = await training.get(`/v1/series?limit=10&cursor=${list.body.nextCursor}`, 'listSeries');
    expect(rest.body.nextCursor).toBeNull();
  });
});

describe('a series that cannot be used is refused by the field at fault and registers nothing:', () => {
  const total = async () => {
    const { body } = await training.get('/v1/checkpoints', 'listCheckpoints');
    return body.items.length;
  };
  const id = `trn_${'a'.repeat(26)}`;

  test.each([
    ['an unknown shipped name', () => ({ kind: 'shipped', name: 'micron' }), 422, 'source.name'],
    [
      'a point without a directory',
      () => directory([{ revision: 'step-7', step: 7, tokensSeen: null }]),
      400,
      'source.points[3].revision',
    ],
    [
      'a repeated revision',
      () => directory([{ revision: 'step-10', step: 10, tokensSeen: 80 }]),
      400,
      'source.points[3].revision',
    ],
    [
      'two points of one place',
      () => ({
        kind: 'directory',
        path: join(training.root, 'mine'),
        points: [
          { revision: 'step-0', step: 5, tokensSeen: null },
          { revision: 'step-10', step: 5, tokensSeen: 40, stage: 'pretrain' },
        ],
      }),
      400,
      'source.points[1]',
    ],
    [
      'a directory outside the roots',
      () => ({ kind: 'directory', path: '/etc', points }),
      403,
      'source.path',
    ],
    ['an unknown training run', () => ({ kind: 'training-run', runId: id }), 422, 'source.runId'],
    ['an unknown kind', () => ({ kind: 'git', name: 'x' }), 400, 'source.kind'],
  ])(
    'A series that cannot be used is refused with the wrong field and registers nothing: %s',
    async (_, source, status, field) => {
      const before = await total();
      expect(await create({ name: 'broken', source: source() })).toMatchObject({
        status,
        body: { errors: [{ field }] },
      });
      expect(await total()).toBe(before);
      expect((await training.get('/v1/series/broken', 'getSeries')).status).toBe(404);
    },
  );

  test('A series with one damaged point registers nothing', async () => {
    const path = join(training.root, 'half');
    writeCheckpoint(join(path, 'a'), { weight: 70 });
    writeCheckpoint(join(path, 'b'), { weight: 71 });
    rmSync(join(path, 'b', 'model.safetensors'));
    const before = await total();
    const source = {
      kind: 'directory',
      path,
      points: [
        { revision: 'a', step: 1, tokensSeen: null },
        { revision: 'b', step: 2, tokensSeen: null },
      ],
    };
    expect(await create({ name: 'half', source })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'source.points[1].revision' }] },
    });
    expect(await total()).toBe(before);
  });
});
