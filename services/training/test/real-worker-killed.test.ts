import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPreparedSetPeer, type PreparedSetPeer } from './support/prepared-set-peer.ts';
import { startTraining, type Answer, type StartedTraining } from './support/start-training.ts';
import { makeRandomStart } from './support/tiny-world.ts';

const limit = 600_000;
const recipe = { stage: 'pretrain', learningRate: 1e-3, steps: 1000, batchSize: 8, sequenceLength: 32 };

let peer: PreparedSetPeer;
let training: StartedTraining;
let corpus: string;
let start: Answer;
let undisturbed: Answer;

beforeAll(async () => {
  peer = await startPreparedSetPeer();
  training = await startTraining(peer.url);
  ({ corpus, start } = await makeRandomStart(training, peer));
  undisturbed = await filesOf(training, await training.settled((await run(training)).links.self));
}, limit);
afterAll(async () => {
  await training.close();
  peer.close();
}, limit);

async function run({ post }: StartedTraining, more: object = {}): Promise<Answer> {
  const body = {
    checkpoint: { id: start.id },
    preparedSet: { id: corpus, peer: 'datasets' },
    recipe: { ...recipe, ...more },
  };
  return (await post('/v1/training-runs', body, 'createTrainingRun')).body;
}

async function filesOf({ get }: StartedTraining, done: Answer): Promise<Answer> {
  expect(done).toMatchObject({ status: 'succeeded' });
  return (await get(done.links.manifest, 'getTrainingRunManifest')).body.files;
}

/** The logged numbers of a run without their times, page by page. */
async function stepsOf({ get }: StartedTraining, id: string): Promise<Answer[]> {
  const steps: Answer[] = [];
  for (let query = '?limit=300'; ;) {
    const { body } = await get(`/v1/training-runs/${id}/metrics${query}`, 'listTrainingRunMetrics');
    for (const { tokensPerSecond, ...step } of body.items) {
      expect(tokensPerSecond).toBeGreaterThan(0);
      steps.push(step);
    }
    if (body.nextCursor === null) return steps;
    query = `?limit=300&cursor=${body.nextCursor}`;
  }
}

/** The step that a worker has reached, or had when it ended. */
function reachedStep({ settings }: StartedTraining, id: string): number {
  return Number(readFileSync(join(settings.dataDir, 'training-runs', id, 'state', 'reached'), 'utf8'));
}

/** Waits until a run has saved a state and has gone beyond it; the worker notes every step that it reaches. */
async function untilSaved(service: StartedTraining, id: string): Promise<void> {
  for (let saved = 0; saved === 0 || reachedStep(service, id) <= saved; await delay(10)) {
    const { body } = await service.request.get(`/v1/training-runs/${id}/events`);
    saved = body.items.findLast((event: Answer) => event.type === 'saved')?.data.done ?? 0;
    if (body.ended) throw new Error(`${id} was over before it could be disturbed`);
  }
}

/** The step at which the second attempt of a run began. */
async function resumedFrom({ request }: StartedTraining, id: string): Promise<number> {
  for (;;) {
    const { body } = await request.get(`/v1/training-runs/${id}/events`);
    const starts = body.items.filter(
      (event: Answer) => event.type === 'log' && event.data.message === 'started',
    );
    if (starts.length > 1) return starts[1].data.resumedFrom;
    await delay(50);
  }
}

/** A service of its own with the same random start, so that the same run is run anew. */
async function another(dir?: string): Promise<StartedTraining> {
  const started = await startTraining(peer.url, dir === undefined ? {} : { dir });
  if (dir === undefined) await makeRandomStart(started, peer);
  return started;
}

describe('a training run', () => {
  test(
    'A training run whose worker is killed continues from its last saved state, counts what it repeats, and ends the same',
    async () => {
      const other = await another();
      try {
        const { id, links } = await run(other);
        await untilSaved(other, id);
        const workers = readdirSync(join(other.settings.dataDir, 'workers')).map(Number);
        for (const pid of workers) process.kill(pid, 'SIGKILL');
        const reached = reachedStep(other, id);
        expect((await other.request.get('/healthz')).status).toBe(200);
        const done = await other.settled(links.self);
        expect(await filesOf(other, done)).toEqual(undisturbed);
        expect(done.attempt).toBe(2);
        const steps = await stepsOf(other, id);
        expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: recipe.steps }, (_, n) => n + 1));
        expect(steps).toEqual(await stepsOf(training, id));
        const { optimizerSteps, repeatedSteps } = done.ledger.counters;
        expect(optimizerSteps).toBe(recipe.steps);
        // None, in the rare case that it was killed right after it had saved once more.
        expect(repeatedSteps).toBe(Math.max(0, reached - (await resumedFrom(other, id))));
      } finally {
        await other.close();
      }
    },
    limit,
  );

  test(
    'A training run whose service is stopped continues when the service starts again, and ends the same',
    async () => {
      const first = await another();
      const { id, links } = await run(first);
      await untilSaved(first, id);
      await first.stop();
      const second = await another(first.dir);
      try {
        const done = await second.settled(links.self);
        expect(await filesOf(second, done)).toEqual(undisturbed);
        expect(done).toMatchObject({ attempt: 1, ledger: { counters: { repeatedSteps: 0 } } });
      } finally {
        await second.close();
      }
    },
    limit,
  );

  test(
    'A cancelled training run makes no checkpoint, and continues when it is resumed',
    async () => {
      // Far too long to be over before it is cancelled.
      const { id, links } = await run(training, { trainSeed: 9, steps: 20_000 });
      await untilSaved(training, id);
      const cancel = () => training.post(`${links.self}/cancel`, {}, 'cancelTrainingRun');
      expect((await cancel()).body.status).toBe('cancelling');
      expect(await training.settled(links.self)).toMatchObject({ status: 'cancelled', checkpoints: [] });
      expect((await training.get(links.manifest, 'getTrainingRunManifest')).status).toBe(409);
      expect((await training.post(`${links.self}/resume`, {}, 'resumeTrainingRun')).status).toBe(202);
      expect(await resumedFrom(training, id)).toBeGreaterThan(0);
      expect((await cancel()).body.status).toBe('cancelling');
      expect(await training.settled(links.self)).toMatchObject({ status: 'cancelled', attempt: 2 });
    },
    limit,
  );
});

test(
  'Without the required device a run stays queued and says why, and the service is not ready',
  async () => {
    const waiting = await startTraining(peer.url, { requireDevice: 'H100' });
    try {
      const source = { kind: 'train', preparedSet: { id: corpus, peer: 'datasets' }, vocabularySize: 300 };
      const { body } = await waiting.post('/v1/tokenizers', { source }, 'createTokenizer');
      let state = body;
      while (state.waitingFor === null) {
        await delay(100);
        state = (await waiting.get(body.links.self, 'getTokenizer')).body;
      }
      expect(state).toMatchObject({ status: 'queued', waitingFor: expect.stringContaining('H100') });
      expect(await waiting.request.get('/readyz')).toMatchObject({ status: 503 });
    } finally {
      await waiting.close();
    }
  },
  limit,
);
