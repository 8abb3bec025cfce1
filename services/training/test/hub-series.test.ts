import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startHub, type TestHub } from '@amuro/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { published } from '../src/published/index.ts';
import { startTraining, type Answer, type StartedTraining } from './support/start-training.ts';
import { checkpointFiles } from './support/write-checkpoint.ts';

const pythia = 'EleutherAI/pythia-160m';
const { points } = published.get('pythia-160m')!;
const commitOf = (name: string) => createHash('sha1').update(name).digest('hex');

let hub: TestHub;
let training: StartedTraining;

beforeAll(async () => {
  hub = await startHub({
    // As published: a branch a point, files beside the weights that other frameworks read.
    [pythia]: {
      kind: 'model',
      revisions: Object.fromEntries(points.map(({ branch }) => [branch, commitOf(branch)])),
      commits: Object.fromEntries(
        points.map(({ branch }, index) => [
          commitOf(branch),
          { ...checkpointFiles({ weight: index }), 'README.md': branch, 'pytorch_model.bin': 'spare' },
        ]),
      ),
    },
    'someone/odd': {
      kind: 'model',
      revisions: { main: commitOf('odd'), pickled: commitOf('pickled'), foreign: commitOf('foreign') },
      commits: {
        [commitOf('odd')]: checkpointFiles({ weight: 1000 }),
        [commitOf('pickled')]: { 'config.json': '{}', 'tokenizer.json': '{}', 'consolidated.00.pth': 'x' },
        [commitOf('foreign')]: checkpointFiles({ config: { model_type: 'gpt2' } }),
      },
    },
    'someone/gated': { kind: 'model', revisions: {}, commits: {}, token: 'secret' },
  });
  training = await startTraining(undefined, { hub: settings() });
});
afterAll(async () => {
  await training.close();
  await hub.close();
  rmSync(cacheDir, { recursive: true, force: true });
});
beforeEach(() => {
  hub.requests.length = 0;
  hub.troubles.length = 0;
});

const cacheDir = mkdtempSync(join(tmpdir(), 'amuro-hub-'));

function settings() {
  return { endpoint: hub.url, token: null, cacheDir, offline: false, firstPauseMs: 1 };
}

const create = (source: object, name = 'pythia') =>
  training.post('/v1/series', { name, source }, 'createSeries');

async function settled(source: object, name?: string): Promise<Answer> {
  const { status, body } = await create(source, name);
  expect(status).toBe(202);
  await training.settled(body.links.self, 120);
  return (await training.get(body.links.self, 'getSeriesRegistration')).body;
}

const count = (text: string) => hub.requests.filter((request) => request.includes(text)).length;

describe('a published series', () => {
  test('A published series of 154 points is registered with one request for refs, one for each tree page of a commit, and one for each small file', async () => {
    const registration = await settled({ kind: 'published', name: 'pythia-160m' });
    expect(registration).toMatchObject({ status: 'succeeded', holes: [] });
    expect(registration.points).toHaveLength(154);
    expect(count('/refs')).toBe(1);
    expect(count('/tree/')).toBe(154);
    expect(count('/revision/')).toBe(0);
    const fetched = hub.requests.filter((request) => request.includes('/resolve/'));
    expect(fetched.length).toBe(2);
    expect(fetched.some((request) => request.includes('model.safetensors'))).toBe(false);
    const { body } = await training.get(registration.links.series, 'getSeries');
    expect(body.points.map(({ revision }: { revision: string }) => revision)).toEqual(
      points.map(({ revision }) => revision),
    );
  }, 240_000);

  test('A published series that is asked for again is the same registration; a branch that has moved makes another, which reads that commit alone', async () => {
    const source = { kind: 'published', name: 'pythia-160m', points: { count: 3 } };
    const first = await settled(source);
    expect((await create(source)).body).toMatchObject({ id: first.id, seriesId: first.seriesId });
    const { revisions, commits } = hub.repositories[pythia]!;
    const before = revisions.step143000!;
    revisions.step143000 = commitOf('moved');
    commits[commitOf('moved')] = checkpointFiles({ weight: 999 });
    hub.requests.length = 0;
    const moved = await settled(source);
    revisions.step143000 = before;
    expect(moved.seriesId).not.toBe(first.seriesId);
    expect(count('/tree/')).toBe(1);
    expect(moved.points.map(({ commit }: { commit: string }) => commit)).toEqual([
      ...first.points.slice(0, 2).map(({ commit }: { commit: string }) => commit),
      commitOf('moved'),
    ]);
  }, 120_000);

  test('A published series says how far each chosen point is from its ideal place', async () => {
    const source = { kind: 'published', name: 'pythia-160m', points: { count: 8, by: 'tokens' } };
    const { points: chosen } = await settled(source);
    expect(chosen[1]).toMatchObject({
      revision: 'step20000',
      wanted: { at: 42_841_819_429, off: -898_779_429, unit: 'tokens' },
    });
  }, 120_000);

  test('A published series has a named hole where a branch is absent, and survives answers of 503 and 429', async () => {
    const { revisions } = hub.repositories[pythia]!;
    const { step512, ...others } = revisions;
    hub.repositories[pythia]!.revisions = others;
    hub.troubles.push(
      { on: '/refs', kind: 'status', status: 503 },
      { on: '/refs', kind: 'status', status: 429, headers: { 'retry-after': '0' } },
    );
    const source = { kind: 'published', name: 'pythia-160m', points: { revisions: ['step1', 'step512'] } };
    const registration = await settled(source);
    hub.repositories[pythia]!.revisions = { ...others, step512: step512! };
    expect(registration.points).toHaveLength(1);
    expect(registration.holes).toEqual([{ revision: 'step512', reason: `${pythia} has no branch step512` }]);
  }, 120_000);
});

describe('the checkpoint of a point on a hub', () => {
  const source = { kind: 'published', name: 'pythia-160m', points: { revisions: ['step1000'] } };

  test('A point of a hub has the key of a directory with the same files, and its files are fetched when they are asked for', async () => {
    const { seriesId } = await settled(source);
    const { body: series } = await training.get(`/v1/series/${seriesId}`, 'getSeries');
    const { checkpointId } = series.points[0];
    const { body: checkpoint } = await training.get(`/v1/checkpoints/${checkpointId}`, 'getCheckpoint');
    expect(checkpoint.origin).toEqual({
      kind: 'hub',
      repository: pythia,
      revision: 'step1000',
      commit: commitOf('step1000'),
    });
    const index = points.findIndex(({ revision }) => revision === 'step1000');
    const files = checkpointFiles({ weight: index });
    const directory = join(training.root, 'copy');
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    const copied = await training.post(
      '/v1/checkpoints',
      { source: { kind: 'directory', path: directory } },
      'createCheckpoint',
    );
    expect(copied.body.id).toBe(checkpointId);
  }, 120_000);

  test('The files of a point are served one by one, each fetched into the snapshot of its commit in the hub cache', async () => {
    const wanted = { kind: 'published', name: 'pythia-160m', points: { revisions: ['step2000'] } };
    const { seriesId } = await settled(wanted);
    const { body: series } = await training.get(`/v1/series/${seriesId}`, 'getSeries');
    const weights = join(
      cacheDir,
      'models--EleutherAI--pythia-160m/snapshots',
      commitOf('step2000'),
      'model.safetensors',
    );
    expect(existsSync(weights)).toBe(false);
    const url = `${training.url}/v1/checkpoints/${series.points[0].checkpointId}/files/model.safetensors`;
    const response = await fetch(url);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.status, bytes.equals(readFileSync(weights))]).toEqual([200, true]);
  }, 120_000);
});

describe('any repository of a hub', () => {
  test('A repository that is not in the registry keeps revisions that cannot be used as holes with their reasons', async () => {
    const source = {
      kind: 'hub',
      repository: 'someone/odd',
      revisions: ['main', 'pickled', 'foreign', 'gone'],
    };
    const registration = await settled(source, 'odd');
    expect(registration.holes.map(({ revision }: { revision: string }) => revision).toSorted()).toEqual([
      'foreign',
      'gone',
      'pickled',
    ]);
    const reasons = registration.holes.map(({ reason }: { reason: string }) => reason).join('\n');
    for (const text of ['gpt2', 'no branch gone', 'got consolidated.00.pth']) expect(reasons).toContain(text);
    expect((await training.get(registration.links.series, 'getSeries')).body.points).toMatchObject([
      { revision: 'main', step: null, tokensSeen: null, order: 0 },
    ]);
  }, 120_000);

  test('The revisions of a repository that is not in the registry are read by a template', async () => {
    const source = { kind: 'hub', repository: pythia, pattern: 'step{step}', points: { count: 2 } };
    const { points: chosen } = await settled(source, 'by-template');
    expect(chosen.map(({ revision }: { revision: string }) => revision)).toEqual(['step0', 'step143000']);
  }, 120_000);

  test('A repository without a usable point fails with the reason of its first one', async () => {
    const source = { kind: 'hub', repository: 'someone/odd', revisions: ['pickled'] };
    const registration = await settled(source, 'none');
    expect(registration).toMatchObject({
      status: 'failed',
      error: { code: 'unprocessable' },
      seriesId: null,
    });
  }, 120_000);
});

describe('a series on a hub that cannot be', () => {
  test.each([
    [
      'an unknown published name',
      { kind: 'published', name: 'pythia-160' },
      422,
      'source.name',
      /pythia-160m/,
    ],
    [
      'main where it is no point',
      { kind: 'published', name: 'pythia-160m', points: { revisions: ['main'] } },
      422,
      'source.points.revisions[0]',
      /It is step143000/,
    ],
    [
      'a repository that does not exist',
      { kind: 'hub', repository: 'no/one', revisions: ['main'] },
      422,
      'source.repository',
      /HF_TOKEN/,
    ],
    [
      'a gated repository',
      { kind: 'hub', repository: 'someone/gated', revisions: ['main'] },
      422,
      'source.repository',
      /accept its terms/,
    ],
    ['neither revisions nor a pattern', { kind: 'hub', repository: pythia }, 422, 'source', /template/],
    [
      'a regular expression',
      { kind: 'hub', repository: pythia, pattern: '(a+)+$' },
      422,
      'source.pattern',
      /step\{step\}/,
    ],
    [
      'a template that reads nothing',
      { kind: 'hub', repository: pythia, pattern: 'ckpt_{index}' },
      422,
      'source.pattern',
      /Correct/,
    ],
    [
      'a branch that does not exist',
      { kind: 'hub', repository: pythia, revisions: ['nothing'] },
      422,
      'source',
      /Correct/,
    ],
    [
      'a name of a path',
      { kind: 'hub', repository: '../etc/passwd', revisions: ['main'] },
      400,
      'source.repository',
      /./,
    ],
  ])(
    'A series on a hub is refused by the field at fault for %s',
    async (_, source, status, field, remedy) => {
      const answer = await create(source, 'broken');
      expect(answer).toMatchObject({ status, body: { errors: [{ field }] } });
      expect(JSON.stringify(answer.body)).toMatch(remedy);
    },
  );
});

describe('the plan of a series on a hub', () => {
  const plan = (source: object) => training.post('/v1/series-plans', { source }, 'createSeriesPlan');

  test('The plan of a published series asks no hub, and has the points that the series is registered with', async () => {
    const source = { kind: 'published', name: 'pythia-160m', points: { count: 8, by: 'log-tokens' } };
    const { status, body } = await plan(source);
    expect([status, hub.requests]).toEqual([200, []]);
    const registered = await settled(source);
    expect(body.points).toEqual(
      registered.points.map(({ commit: _commit, ...point }: { commit: string }) => point),
    );
    expect(body.bytesPerPoint).toBe(2 * 162_322_944);
  }, 120_000);

  test('The plan of a published series names the published defects of the chosen points alone', async () => {
    const chosen = { revisions: ['step1000', 'step143000'], includeDefective: true };
    const { body } = await plan({ kind: 'published', name: 'pythia-2.8b', points: chosen });
    expect(body.defects).toMatchObject([{ kind: 'weights-of-main', revisions: ['step1000'] }]);
  });

  test('The plan of a pattern of revisions says that only the hub knows its points, apart from those that are named', async () => {
    const source = { kind: 'hub', repository: 'some/one', pattern: 'step{step}' };
    const unknown = await plan({ ...source, points: { count: 8 } });
    expect([unknown.status, hub.requests]).toEqual([200, []]);
    expect(unknown.body).toMatchObject({
      points: [],
      bytesPerPoint: null,
      isComplete: false,
      unverified: ['the points: the hub alone knows which branches step{step} reads'],
    });
    const named = await plan({ ...source, points: { revisions: ['step5', 'step10'] } });
    expect(named.body.points).toMatchObject([{ step: 5 }, { step: 10 }]);
  });

  test('The plan reads the place of a revision that the registry does not list from its name', async () => {
    const chosen = { revisions: ['stage1-step150-tokens1B'] };
    const { body } = await plan({ kind: 'published', name: 'olmo-2-7b', points: chosen });
    expect(body).toMatchObject({ isComplete: false, points: [{ step: 150, stage: 'stage1' }] });
  });

  test.each([
    ['an unknown name', { kind: 'published', name: 'pythia-160' }, 'source.name'],
    ['no pattern', { kind: 'hub', repository: 'some/one', pattern: 'step.*' }, 'source.pattern'],
    [
      'a revision of another series',
      { kind: 'published', name: 'llama3-8b', points: { revisions: ['step1'] } },
      'source.points.revisions[0]',
    ],
  ])('The plan of a series on a hub is refused for %s', async (_, source, field) => {
    expect(await plan(source)).toMatchObject({ status: 422, body: { errors: [{ field }] } });
  });
});

test('Offline, a series whose branches are not in the cache is refused as such', async () => {
  const offline = await startTraining(undefined, { hub: { ...settings(), offline: true } });
  const source = { kind: 'published', name: 'pythia-1b' };
  const answer = await offline.post('/v1/series', { name: 'away', source }, 'createSeries');
  await offline.close();
  expect(answer).toMatchObject({
    status: 422,
    body: { code: 'offline', errors: [{ field: 'source.name' }] },
  });
});
