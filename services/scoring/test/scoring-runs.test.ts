import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idOf, scoringRunKey } from '@amuro/identity';
import { ScoringRunManifest, type Finding } from '@amuro/contracts';
import { expectDocumented, startApp, type StartedApp } from '@amuro/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { checkpointOf } from './checkpoints.ts';
import { startOwner, type Owner } from './owner.ts';
import { labelRows, preparedSetOf } from './prepared-sets.ts';

const python = fileURLToPath(new URL('fixtures/fake-worker.mjs', import.meta.url));
const checkpoint = checkpointOf({ 'config.json': new TextEncoder().encode('{}') });
const plain = preparedSetOf({ name: 'plain', rows: labelRows(4) });
const slow = preparedSetOf({ name: 'slow', rows: labelRows(4) });
const refused = preparedSetOf({ name: 'refused', rows: labelRows(4) });
const training = preparedSetOf({ name: 'plain', rows: labelRows(4), purpose: 'train' });
const broken = (code: string): Finding => ({
  code,
  severity: 'error',
  count: 1,
  message: `One row shows ${code}`,
  remedy: '',
  examples: [],
});
const leaky = preparedSetOf({ name: 'leaky', rows: labelRows(2), findings: [broken('leakage')] });
const oneSided = preparedSetOf({
  name: 'one-sided',
  rows: labelRows(4),
  purpose: 'train',
  findings: [broken('one-class-golds')],
});

let owner: Owner;
let service: StartedApp;

const settings = (more = {}) => ({
  service: 'scoring' as const,
  python,
  peers: {
    datasets: { service: 'datasets' as const, url: owner.url },
    training: { service: 'training' as const, url: owner.url },
  },
  ...more,
});

beforeEach(async () => {
  owner = await startOwner();
  for (const set of [plain, slow, refused, training, leaky, oneSided]) owner.addSet(set);
  owner.addCheckpoint(checkpoint);
  service = await startApp(createApp, settings());
});
afterEach(async () => {
  await service.close();
  owner.close();
});

const bodyFor = (set: typeof plain, more = {}) => ({
  subject: { kind: 'checkpoint', checkpoint: { id: checkpoint.manifest.id, peer: 'training' } },
  preparedSet: { id: set.manifest.id, peer: 'datasets' },
  ...more,
});

async function post(body: object) {
  const answer = await service.request.post('/v1/scoring-runs').send(body);
  expectDocumented(answer, 'scoring', 'createScoringRun');
  return answer;
}

async function until(id: string, status: string) {
  return vi.waitFor(
    async () => {
      const answer = await service.request.get(`/v1/scoring-runs/${id}`);
      expect(answer.body.status).toBe(status);
      return answer.body;
    },
    { timeout: 30_000, interval: 20 },
  );
}

/** Waits until the worker has done something of a slow run. */
async function computing(id: string) {
  await vi.waitFor(
    async () => {
      const { body } = await service.request.get(`/v1/scoring-runs/${id}`);
      expect(body.progress?.done).toBe(1);
    },
    { timeout: 30_000, interval: 20 },
  );
}

test('Scoring a checkpoint on a set succeeds with a manifest that describes the whole run', async () => {
  const created = await post(bodyFor(plain));
  expect(created.status).toBe(202);
  const { id } = created.body;
  expect(created.headers.location).toBe(`/v1/scoring-runs/${id}`);
  const run = await until(id, 'succeeded');
  expect(run).toMatchObject({
    attempt: 1,
    error: null,
    settings: { method: 'token-prob', overflow: 'dropShots', maxNewTokens: null, dtype: 'float32' },
    ledger: { device: 'cpu:0', deviceModel: 'fake', attempts: 1, counters: { rows: 4 } },
    versions: { fake: '1' },
    budget: { tokenBudget: expect.any(Number) as number },
  });
  const manifest = await service.request.get(run.links.manifest);
  expectDocumented(manifest, 'scoring', 'getScoringRunManifest');
  expect(ScoringRunManifest.parse(manifest.body)).toMatchObject({
    id,
    digest: run.digest,
    rows: 4,
    metrics: ['accuracy'],
    subject: { checkpoint: checkpoint.manifest },
    preparedSet: plain.manifest,
  });
});

test('The key and id of a run can be computed before anything runs', async () => {
  const key = scoringRunKey({
    checkpointKey: checkpoint.manifest.key,
    preparedSetKey: plain.manifest.key,
    settings: { method: 'free', overflow: 'dropShots', maxNewTokens: 5, dtype: 'float32' },
  });
  const { body } = await post(bodyFor(plain, { method: 'free' }));
  expect(body).toMatchObject({ key, id: idOf('scr', key) });
});

test('Predictions are sent in the order of the rows: as JSON Lines, whole or by range, and as pages', async () => {
  const { id } = (await post(bodyFor(plain))).body;
  const { links } = await until(id, 'succeeded');
  const all = await service.request.get(links.predictions).buffer(true).parse(text);
  const lines = String(all.body)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(all.headers['content-type']).toMatch('application/x-ndjson');
  expect(lines.map((line) => line.sourceLine)).toEqual([1, 2, 3, 4]);
  const part = await service.request
    .get(links.predictions)
    .set('range', 'bytes=0-9')
    .buffer(true)
    .parse(text);
  expect(part.status).toBe(206);
  expect(part.body).toBe(String(all.body).slice(0, 10));
  const beyond = await service.request.get(links.predictions).set('range', 'bytes=99999999-');
  expect(beyond.status).toBe(416);
  const page = await service.request.get(`${links.predictions}.json?limit=3`);
  expectDocumented(page, 'scoring', 'listScoringRunPredictions');
  const rest = await service.request.get(`${links.predictions}.json?cursor=${page.body.nextCursor}`);
  expect([...page.body.items, ...rest.body.items]).toEqual(lines);
});

function text(stream: unknown, done: (error: Error | null, body: string) => void) {
  const response = stream as NodeJS.ReadableStream;
  let body = '';
  response.on('data', (chunk) => (body += String(chunk)));
  response.on('end', () => done(null, body));
}

test('Repeating the request of a succeeded run answers 200 and runs nothing', async () => {
  const { id } = (await post(bodyFor(plain))).body;
  await until(id, 'succeeded');
  const again = await post(bodyFor(plain, { method: 'token-prob', maxNewTokens: 7 }));
  expect(again.status).toBe(200);
  expect(again.body).toMatchObject({ id, attempt: 1, status: 'succeeded' });
});

test('A surface rule is scored like a checkpoint, and settings that it ignores do not change its key', async () => {
  const subject = {
    kind: 'baseline',
    rule: 'bag-of-words',
    field: 'premise',
    trainedOn: { id: training.manifest.id, peer: 'datasets' },
  };
  const { id } = (await post({ ...bodyFor(plain), subject })).body;
  const same = await post({ ...bodyFor(plain), subject, dtype: 'bfloat16', overflow: 'skip' });
  expect(same.body.id).toBe(id);
  await until(id, 'succeeded');
  const { body } = await service.request.get(`/v1/scoring-runs/${id}/manifest`);
  expect(ScoringRunManifest.parse(body).subject).toEqual({
    kind: 'baseline',
    baseline: { rule: 'bag-of-words', field: 'premise' },
    trainedOn: training.manifest,
  });
});

test.each([
  ['an unknown field', { methud: 'free' }, 400, 'methud'],
  ['a method that the dataset does not allow', { method: 'generate' }, 400, 'method'],
  ['a wrong type', { maxNewTokens: 'many' }, 400, 'maxNewTokens'],
  ['an unknown peer', { preparedSet: { id: plain.manifest.id, peer: 'nobody' } }, 422, 'preparedSet.peer'],
  [
    'a set that does not exist',
    { preparedSet: { id: `set_${'a'.repeat(26)}`, peer: 'datasets' } },
    422,
    'preparedSet.id',
  ],
  [
    'a set prepared for training',
    { preparedSet: { id: training.manifest.id, peer: 'datasets' } },
    400,
    'preparedSet.id',
  ],
  [
    'a checkpoint that does not exist',
    { subject: { kind: 'checkpoint', checkpoint: { id: `ckp_${'a'.repeat(26)}`, peer: 'training' } } },
    422,
    'subject.checkpoint.id',
  ],
  [
    'a rule that does not answer the method',
    {
      subject: {
        kind: 'baseline',
        rule: 'first-sentence',
        trainedOn: { id: training.manifest.id, peer: 'datasets' },
      },
    },
    400,
    'subject.rule',
  ],
  [
    'a rule fitted on an evaluation set',
    {
      subject: { kind: 'baseline', rule: 'majority', trainedOn: { id: plain.manifest.id, peer: 'datasets' } },
    },
    400,
    'subject.trainedOn.id',
  ],
  [
    'a rule on a field that the dataset lacks',
    {
      subject: {
        kind: 'baseline',
        rule: 'bag-of-words',
        field: 'hypo',
        trainedOn: { id: training.manifest.id, peer: 'datasets' },
      },
    },
    400,
    'subject.field',
  ],
])(
  'A request with %s is refused with the field and a remedy, and leaves no trace',
  async (_, change, status, field) => {
    const answer = await post({ ...bodyFor(plain), ...change });
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0]).toMatchObject({ field, remedy: expect.stringMatching(/./) });
    expect((await service.request.get('/v1/scoring-runs')).body.items).toEqual([]);
    expect(existsSync(join(service.settings.dataDir, 'runs'))).toBe(false);
  },
);

test('A set that is not ready gives 409, and a peer that does not answer gives 502', async () => {
  owner.unready.add(plain.manifest.id);
  expect((await post(bodyFor(plain))).status).toBe(409);
  owner.down = true;
  const answer = await post(bodyFor(plain));
  expect(answer.status).toBe(502);
  expect(answer.body.remedy).toMatch(/AMURO_PEERS/);
});

test('A set with errors is refused unless the request accepts them by name', async () => {
  const refusal = await post(bodyFor(leaky));
  expect(refusal.status).toBe(422);
  expect(refusal.body).toMatchObject({
    code: 'set-has-errors',
    remedy: expect.stringContaining('["leakage"]'),
  });
  expect((await post(bodyFor(leaky, { acceptFindings: ['one-class-golds'] }))).status).toBe(422);
  const accepted = await post(bodyFor(leaky, { acceptFindings: ['one-class-golds', 'leakage'] }));
  expect(accepted.status).toBe(202);
});

test('A run and its manifest record the accepted errors, and none if there were none', async () => {
  const more = { acceptFindings: ['leakage', 'unlabelled-rows'] };
  const accepted = await until((await post(bodyFor(leaky, more))).body.id, 'succeeded');
  expect(accepted.acceptedFindings).toEqual(['leakage']);
  const manifest = await service.request.get(accepted.links.manifest);
  expectDocumented(manifest, 'scoring', 'getScoringRunManifest');
  expect(manifest.body.acceptedFindings).toEqual(['leakage']);
  expect((await post(bodyFor(plain, more))).body.acceptedFindings).toEqual([]);
});

test('A surface rule is not fitted on a set with errors unless the request accepts them by name', async () => {
  const trainedOn = { id: oneSided.manifest.id, peer: 'datasets' };
  const subject = { kind: 'baseline', rule: 'majority', trainedOn };
  const refusal = await post(bodyFor(plain, { subject }));
  expect(refusal.status).toBe(422);
  expect(refusal.body.errors[0].field).toBe('subject.trainedOn.id');
  const accepted = await post(bodyFor(plain, { subject, acceptFindings: ['one-class-golds'] }));
  expect(accepted).toMatchObject({ status: 202, body: { acceptedFindings: ['one-class-golds'] } });
});

test('A request that the worker refuses fails the run with the worker’s problem, and leaves no result', async () => {
  const { id } = (await post(bodyFor(refused))).body;
  const run = await until(id, 'failed');
  expect(run.error).toMatchObject({ code: 'damaged-weights', status: 422, remedy: 'Copy it again.' });
  const manifest = await service.request.get(run.links.manifest);
  expectDocumented(manifest, 'scoring', 'getScoringRunManifest');
  expect(manifest.status).toBe(409);
  const predictions = await service.request.get(run.links.predictions);
  expectDocumented(predictions, 'scoring', 'getScoringRunPredictions');
  expect(predictions.status).toBe(409);
  expect((await post(bodyFor(refused))).status).toBe(202);
});

test('A cancelled run keeps its state, and a resumed one continues from it', async () => {
  const { id } = (await post(bodyFor(slow))).body;
  await computing(id);
  const cancelled = await service.request.post(`/v1/scoring-runs/${id}/cancel`);
  expectDocumented(cancelled, 'scoring', 'cancelScoringRun');
  expect(cancelled.body.status).toBe('cancelling');
  await until(id, 'cancelled');
  const resumed = await service.request.post(`/v1/scoring-runs/${id}/resume`);
  expectDocumented(resumed, 'scoring', 'resumeScoringRun');
  expect(await until(id, 'succeeded')).toMatchObject({ attempt: 2, ledger: { attempts: 2 } });
  for (const change of ['cancel', 'resume'] as const) {
    const answer = await service.request.post(`/v1/scoring-runs/${id}/${change}`);
    expectDocumented(answer, 'scoring', `${change}ScoringRun`);
    expect(answer.status).toBe(409);
  }
});

test('Repeating the request of a cancelled run starts over without its state', async () => {
  const { id } = (await post(bodyFor(slow))).body;
  await computing(id);
  await service.request.post(`/v1/scoring-runs/${id}/cancel`);
  await until(id, 'cancelled');
  expect((await post(bodyFor(slow))).status).toBe(202);
  await until(id, 'running');
  expect(existsSync(join(service.settings.dataDir, 'runs', id, 'state'))).toBe(false);
});

test('A service continues its runs when it is started again', async () => {
  const { id } = (await post(bodyFor(slow))).body;
  await computing(id);
  await service.stop();
  service = await startApp(createApp, settings({ dir: service.dir }));
  expect(await until(id, 'succeeded')).toMatchObject({ attempt: 1 });
});

test('Events cover a run from first to last, and can start after any id', async () => {
  const { id } = (await post(bodyFor(plain))).body;
  await until(id, 'succeeded');
  const answer = await service.request.get(`/v1/scoring-runs/${id}/events`);
  expectDocumented(answer, 'scoring', 'listScoringRunEvents');
  const { items, ended } = answer.body;
  expect(ended).toBe(true);
  expect(items[0]).toMatchObject({ id: 1, type: 'status', data: { status: 'queued' } });
  expect(items.at(-1)).toMatchObject({ data: { status: 'succeeded' } });
  const rest = await service.request.get(`/v1/scoring-runs/${id}/events?after=${items.at(-2).id}`);
  expect(rest.body.items).toHaveLength(1);
  const stream = await service.request.get(`/v1/scoring-runs/${id}/events/stream`);
  expectDocumented(stream, 'scoring', 'streamScoringRunEvents');
  expect(stream.text).toMatch(/^id: 1\nevent: status|^event: status/m);
});

test('Runs are listed in order, by pages, and by checkpoint and set', async () => {
  const first = (await post(bodyFor(plain))).body.id;
  const second = (await post(bodyFor(plain, { method: 'free' }))).body.id;
  const third = (await post(bodyFor(leaky, { acceptFindings: ['leakage'] }))).body.id;
  const page = await service.request.get('/v1/scoring-runs?limit=2');
  expectDocumented(page, 'scoring', 'listScoringRuns');
  expect(page.body.items.map((run: { id: string }) => run.id)).toEqual([first, second]);
  const next = await service.request.get(`/v1/scoring-runs?limit=2&cursor=${page.body.nextCursor}`);
  expect(next.body).toMatchObject({ items: [{ id: third }], nextCursor: null });
  const bySet = await service.request.get(`/v1/scoring-runs?preparedSet=${leaky.manifest.id}`);
  expect(bySet.body.items).toHaveLength(1);
  const byCheckpoint = await service.request.get(`/v1/scoring-runs?checkpoint=${checkpoint.manifest.id}`);
  expect(byCheckpoint.body.items).toHaveLength(3);
  expect((await service.request.get('/v1/scoring-runs?colour=red')).status).toBe(400);
});

test('Every operation answers 404 for a run that does not exist', async () => {
  const self = `/v1/scoring-runs/scr_${'a'.repeat(26)}`;
  for (const [path, operation] of [
    ['', 'getScoringRun'],
    ['/manifest', 'getScoringRunManifest'],
    ['/predictions', 'getScoringRunPredictions'],
    ['/predictions.json', 'listScoringRunPredictions'],
    ['/events', 'listScoringRunEvents'],
    ['/events/stream', 'streamScoringRunEvents'],
  ] as const) {
    const answer = await service.request.get(`${self}${path}`);
    expectDocumented(answer, 'scoring', operation);
    expect(answer.status).toBe(404);
  }
  for (const change of ['cancel', 'resume']) {
    expect((await service.request.post(`${self}/${change}`)).status).toBe(404);
  }
  expect((await service.request.get('/v1/scoring-runs/nonsense')).status).toBe(400);
});

test('Devices are listed, and a host without the required one is not ready and says why', async () => {
  const devices = await service.request.get('/v1/devices');
  expectDocumented(devices, 'scoring', 'listDevices');
  expect(devices.body.items).toHaveLength(2);
  await service.close();
  service = await startApp(createApp, settings({ requireDevice: 'A100' }));
  const ready = await service.request.get('/readyz');
  expect(ready.status).toBe(503);
  expect(ready.body.detail).toMatch(/A100.*cpu:0 \(fake\)/);
  const { id } = (await post(bodyFor(plain))).body;
  await vi.waitFor(
    async () => {
      const run = (await service.request.get(`/v1/scoring-runs/${id}`)).body;
      expect(run).toMatchObject({ status: 'queued', waitingFor: expect.stringContaining('A100') });
    },
    { timeout: 30_000, interval: 20 },
  );
});

test('Without an interpreter the service starts, and the devices route says what to do', async () => {
  await service.close();
  service = await startApp(createApp, settings({ python: '/nowhere/python' }));
  const answer = await service.request.get('/v1/devices');
  expectDocumented(answer, 'scoring', 'listDevices');
  expect(answer.status).toBe(503);
});

test('A run waits for inputs whose owner becomes unavailable after the request', async () => {
  const { id } = (await post(bodyFor(plain))).body;
  owner.down = true;
  await vi.waitFor(
    async () => {
      const run = (await service.request.get(`/v1/scoring-runs/${id}`)).body;
      expect(run.status === 'succeeded' || /does not answer|from/.test(run.waitingFor ?? '')).toBe(true);
    },
    { timeout: 30_000 },
  );
  owner.down = false;
  await until(id, 'succeeded');
});

const predictionsOf = (id: string) => join(service.settings.dataDir, 'runs', id, 'predictions.jsonl');
const losses: [string, (id: string) => void][] = [
  ['whose predictions are gone', (id) => rmSync(predictionsOf(id))],
  ['whose predictions were cut off', (id) => truncateSync(predictionsOf(id), 40)],
  ['whose manifest is gone', (id) => rmSync(join(predictionsOf(id), '..', 'manifest.json'))],
  ['whose directory is gone', (id) => rmSync(join(predictionsOf(id), '..'), { recursive: true })],
];

test.each(losses)(
  'A scoring run %s answers 410 with the remedy, and repeating its request recreates it under the same id',
  async (_, loseIt) => {
    const { body } = await post(bodyFor(plain));
    const { id, links } = await until(body.id, 'succeeded');
    const before = readFileSync(predictionsOf(id), 'utf8');
    loseIt(id);
    for (const [path, operation] of [
      [links.predictions, 'getScoringRunPredictions'],
      [links.manifest, 'getScoringRunManifest'],
    ] as const) {
      const answer = await service.request.get(path);
      expectDocumented(answer, 'scoring', operation);
      expect(answer).toMatchObject({
        status: 410,
        body: { code: 'lost-result', remedy: expect.stringContaining(`request of ${id}`) },
      });
    }
    const shown = await service.request.get(links.self);
    expect(shown.body).toMatchObject({ status: 'failed', error: { code: 'lost-result' } });
    expect((await post(bodyFor(plain))).status).toBe(202);
    await until(id, 'succeeded');
    expect(readFileSync(predictionsOf(id), 'utf8')).toBe(before);
  },
);

test('A lost result is noticed by the first request that reads the run or asks for it again', async () => {
  const { id, links } = await until((await post(bodyFor(plain))).body.id, 'succeeded');
  rmSync(predictionsOf(id));
  expect((await service.request.get(links.self)).body.status).toBe('failed');
  await post(bodyFor(plain));
  await until(id, 'succeeded');
  rmSync(predictionsOf(id));
  expect((await post(bodyFor(plain))).status).toBe(202);
  await until(id, 'succeeded');
});

test('Damaged predictions of the right size are never sent whole under the old ETag', async () => {
  const { id, links } = await until((await post(bodyFor(plain))).body.id, 'succeeded');
  const right = readFileSync(predictionsOf(id));
  writeFileSync(predictionsOf(id), Buffer.from(right).fill('x', 10, 20));
  const url = `${service.url}${links.predictions}`;
  await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow();
  expect((await fetch(url)).status).toBe(410);
  expect((await service.request.get(links.self)).body).toMatchObject({ error: { code: 'lost-result' } });
});

test('Damaged predictions of the right size are not judged anew: both runs say that they are lost', async () => {
  const { id, links } = await until((await post(bodyFor(plain))).body.id, 'succeeded');
  writeFileSync(predictionsOf(id), readFileSync(predictionsOf(id)).fill('x', 10, 20));
  const { body } = await service.request.post(links.rescore).send({});
  expect(await until(body.id, 'failed')).toMatchObject({ error: { code: 'lost-result' } });
  expect((await service.request.get(links.self)).body).toMatchObject({ error: { code: 'lost-result' } });
});

test('A run whose input its owner has lost fails with lost-input, and a request that names one is refused', async () => {
  owner.lost.add(`/v1/prepared-sets/${plain.manifest.id}/rows`);
  const { body } = await post(bodyFor(plain));
  expect(await until(body.id, 'failed')).toMatchObject({
    error: { code: 'lost-input', detail: expect.stringContaining('lost at the owner') },
  });
  owner.lost.add(`/v1/checkpoints/${checkpoint.manifest.id}/manifest`);
  expect(await post(bodyFor(slow))).toMatchObject({
    status: 422,
    body: { code: 'lost-input', errors: [{ field: 'subject.checkpoint.id' }] },
  });
});
