import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPreparedSetPeer, type PreparedSetPeer } from './support/prepared-set-peer.ts';
import { startTraining, type Answer, type StartedTraining } from './support/start-training.ts';
import { makeRandomStart, tinyConfig, tinySentences } from './support/tiny-world.ts';

// One worker serves the whole file: starting one takes longer than all of the work.
const limit = 180_000;
let peer: PreparedSetPeer;
let training: StartedTraining;
let corpus: string;
let rows: string;
let tokenizer: Answer;
let start: Answer;

beforeAll(async () => {
  peer = await startPreparedSetPeer();
  rows = peer.add('train', tinySentences.slice(0, 20));
  training = await startTraining(peer.url);
  ({ corpus, tokenizer, start } = await makeRandomStart(training, peer));
}, limit);
afterAll(async () => {
  await training.close();
  peer.close();
}, limit);

const run = (recipe: object, preparedSet = rows, checkpoint = start.id) =>
  training.post(
    '/v1/training-runs',
    { checkpoint: { id: checkpoint }, preparedSet: { id: preparedSet, peer: 'datasets' }, recipe },
    'createTrainingRun',
  );
const finetune = { stage: 'finetune', learningRate: 1e-3, epochs: 2, batchSize: 8 };
const pretrain = {
  stage: 'pretrain',
  learningRate: 1e-3,
  steps: 4,
  batchSize: 4,
  sequenceLength: 16,
  checkpointSteps: [0, 2],
};

describe('a tokenizer', () => {
  test('A tokenizer is trained once for a prepared set and size', async () => {
    expect(tokenizer).toMatchObject({ status: 'succeeded', vocabularySize: 300 });
    const again = await training.post('/v1/tokenizers', { source: tokenizer.source }, 'createTokenizer');
    expect([again.status, again.body.id]).toEqual([200, tokenizer.id]);
    expect((await training.get('/v1/tokenizers', 'listTokenizers')).body.items).toHaveLength(1);
    expect((await training.get(tokenizer.links.self, 'getTokenizer')).body).toEqual(tokenizer);
  });

  test('A tokenizer is registered from a file, and refused if the file is not a tokenizer', async () => {
    const path = join(training.root, 'tokenizer.json');
    writeFileSync(
      path,
      readFileSync(
        join(training.settings.dataDir, 'tokenizers', tokenizer.id, 'tokenizer', 'tokenizer.json'),
      ),
    );
    const taken = await training.post(
      '/v1/tokenizers',
      { source: { kind: 'file', path } },
      'createTokenizer',
    );
    expect(taken).toMatchObject({ status: 201, body: { status: 'succeeded', vocabularySize: 300 } });
    const bad = join(training.root, 'bad.json');
    writeFileSync(bad, '{"model":');
    const refused = await training.post(
      '/v1/tokenizers',
      { source: { kind: 'file', path: bad } },
      'createTokenizer',
    );
    expect(refused).toMatchObject({ status: 422, body: { code: 'damaged-tokenizer' } });
    expect((await training.get(`/v1/tokenizers/tok_${'a'.repeat(26)}`, 'getTokenizer')).status).toBe(404);
  });

  test('The files of a tokenizer are sent, and no other file of the host', async () => {
    const directory = join(training.settings.dataDir, 'tokenizers', tokenizer.id, 'tokenizer');
    const files = `${tokenizer.links.self}/files`;
    const sent = await training.get(`${files}/tokenizer.json`, 'getTokenizerFile');
    expect(sent.body).toEqual(readFileSync(join(directory, 'tokenizer.json')));
    expect((await training.get(`${files}/..%2Fmanifest.json`, 'getTokenizerFile')).status).toBe(400);
    const missing = `/v1/tokenizers/tok_${'a'.repeat(26)}/files/tokenizer.json`;
    expect((await training.get(missing, 'getTokenizerFile')).status).toBe(404);
  });

  test(
    'Training a tokenizer on too little text fails with a problem that says so',
    async () => {
      const source = { ...tokenizer.source, vocabularySize: 90_000 };
      const { body } = await training.post('/v1/tokenizers', { source }, 'createTokenizer');
      const failed = await training.settled(body.links.self);
      expect(failed).toMatchObject({
        status: 'failed',
        error: { code: 'bad-input', detail: expect.stringContaining('90000') },
      });
      const events = await training.get(body.links.events, 'listTokenizerEvents');
      expect(events.body).toMatchObject({ ended: true });
    },
    limit,
  );
});

describe('a random start', () => {
  test('A random start has the tokenizer’s vocabulary and records how it was made', () => {
    expect(start).toMatchObject({
      status: 'succeeded',
      modelType: 'olmo',
      vocabularySize: 300,
      contextLength: 64,
      origin: { kind: 'random-start', seed: 1, tokenizer: { id: tokenizer.id, key: tokenizer.key } },
      lineage: [],
    });
  });

  test(
    'A random start with an impossible configuration fails and names the fault',
    async () => {
      const source = {
        kind: 'random-start',
        config: { ...tinyConfig, hiden_size: 16 },
        tokenizer: { id: tokenizer.id },
        seed: 1,
      };
      const { body } = await training.post('/v1/checkpoints', { source }, 'createCheckpoint');
      const failed = await training.settled(body.links.self);
      expect(failed).toMatchObject({
        status: 'failed',
        error: { detail: expect.stringContaining('hiden_size') },
      });
      expect((await training.get(body.links.manifest, 'getCheckpointManifest')).status).toBe(409);
      expect((await run(finetune, rows, body.id)).status).toBe(409);
    },
    limit,
  );
});

describe('a fine-tuning run', () => {
  test(
    'A fine-tuning run makes one checkpoint with its whole lineage, a ledger and events',
    async () => {
      const { status, body } = await run(finetune);
      expect(status).toBe(202);
      const done = await training.settled(body.links.self);
      expect(done).toMatchObject({
        status: 'succeeded',
        attempt: 1,
        checkpoints: [{ step: 6 }],
        seriesId: null,
      });
      expect(done.ledger).toMatchObject({ attempts: 1, counters: { optimizerSteps: 6 } });
      const tuned = (
        await training.get(`/v1/checkpoints/${done.checkpoints[0].checkpointId}`, 'getCheckpoint')
      ).body;
      expect(tuned).toMatchObject({
        origin: { kind: 'training-run' },
        parameters: start.parameters,
        lineage: [{ runId: done.id, fromCheckpoint: { id: start.id }, step: 6, recipe: done.recipe }],
      });
      const manifest = await training.get(done.links.manifest, 'getTrainingRunManifest');
      expect(manifest.body).toMatchObject({
        base: { id: start.id },
        facts: { steps: 6, examples: 20, skippedRows: 0 },
      });
      const file = await training.request.get(`/v1/checkpoints/${tuned.id}/files/config.json`);
      expect(file.body).toMatchObject({ model_type: 'olmo' });
      const events = await training.get(done.links.events, 'listTrainingRunEvents');
      const types = new Set(events.body.items.map((event: { type: string }) => event.type));
      expect([...types]).toEqual(expect.arrayContaining(['status', 'progress', 'metric', 'checkpoint']));
      const metrics = await training.get(done.links.metrics, 'listTrainingRunMetrics');
      expect(metrics.body).toMatchObject({ nextCursor: null, items: { length: 6 } });
      expect(metrics.body.items[5]).toMatchObject({ step: 6, loss: manifest.body.facts.finalLoss });
      const csv = await training.request.get(`${done.links.metrics}.csv`);
      const table = csv.text.trimEnd().split('\r\n');
      expect(table[0]).toBe('step,loss,gradNorm,learningRate,tokens,tokensPerSecond');
      expect(table.slice(1)).toEqual(metrics.body.items.map((step: object) => Object.values(step).join(',')));
      const again = await run(finetune);
      expect([again.status, again.body.id]).toEqual([200, done.id]);
      expect((await training.get('/v1/training-runs', 'listTrainingRuns')).body.items).toHaveLength(1);
    },
    limit,
  );

  test(
    'Fine-tuning on a set with errors is refused unless the request accepts them by name, and the lineage records them',
    async () => {
      const preparedSet = peer.add('train', tinySentences.slice(0, 8), [
        {
          code: 'one-class-golds',
          severity: 'error',
          count: 8,
          message: 'One gold',
          remedy: '',
          examples: [],
        },
      ]);
      const ask = (more: object) =>
        training.post(
          '/v1/training-runs',
          {
            checkpoint: { id: start.id },
            preparedSet: { id: preparedSet, peer: 'datasets' },
            recipe: { ...finetune, epochs: 1 },
            ...more,
          },
          'createTrainingRun',
        );
      for (const more of [{}, { acceptFindings: ['leakage'] }]) {
        expect(await ask(more)).toMatchObject({
          status: 422,
          body: { code: 'set-has-errors', remedy: expect.stringContaining('["one-class-golds"]') },
        });
      }
      const { body } = await ask({ acceptFindings: ['leakage', 'one-class-golds'] });
      const done = await training.settled(body.links.self);
      expect(done).toMatchObject({ status: 'succeeded', acceptedFindings: ['one-class-golds'] });
      const manifest = await training.get(done.links.manifest, 'getTrainingRunManifest');
      expect(manifest.body.acceptedFindings).toEqual(['one-class-golds']);
      const tuned = await training.get(
        `/v1/checkpoints/${done.checkpoints[0].checkpointId}/manifest`,
        'getCheckpointManifest',
      );
      expect(tuned.body.lineage.at(-1).acceptedFindings).toEqual(['one-class-golds']);
    },
    limit,
  );

  test(
    'The lineage of a fine-tuning run that follows another contains both',
    async () => {
      const first = await training.settled((await run(finetune)).body.links.self);
      const second = await run(
        { ...finetune, epochs: 1, trainSeed: 5 },
        rows,
        first.checkpoints[0].checkpointId,
      );
      const done = await training.settled(second.body.links.self);
      const { body } = await training.get(
        `/v1/checkpoints/${done.checkpoints[0].checkpointId}`,
        'getCheckpoint',
      );
      expect(body.lineage.map((step: { runId: string }) => step.runId)).toEqual([first.id, done.id]);
    },
    limit,
  );

  test(
    'A succeeded run can be neither cancelled nor resumed',
    async () => {
      const { body } = await run(finetune);
      await training.settled(body.links.self);
      expect((await training.post(`${body.links.self}/cancel`, {}, 'cancelTrainingRun')).status).toBe(409);
      expect((await training.post(`${body.links.self}/resume`, {}, 'resumeTrainingRun')).status).toBe(409);
    },
    limit,
  );
});

describe('a pre-training run', () => {
  test(
    'A pre-training run is also a series, under its id and any name given to it',
    async () => {
      const { body } = await run(pretrain, corpus);
      const done = await training.settled(body.links.self);
      expect(done).toMatchObject({
        status: 'succeeded',
        checkpoints: [{ step: 0 }, { step: 2 }, { step: 4 }],
      });
      const series = (await training.get(`/v1/series/${done.id}`, 'getSeries')).body;
      expect(series).toMatchObject({
        id: done.seriesId,
        points: [
          { revision: 'step-0', tokensSeen: 0 },
          { revision: 'step-2', tokensSeen: 128 },
          { revision: 'step-4', tokensSeen: 256, checkpointId: done.checkpoints[2].checkpointId },
        ],
      });
      const named = await training.post(
        '/v1/series',
        { name: 'mine', source: series.source },
        'createSeries',
      );
      expect([named.status, named.body.id]).toEqual([200, series.id]);
      expect((await training.get('/v1/series/mine', 'getSeries')).body).toEqual(series);
      // Tuned from a point of it, a checkpoint stands at that point.
      const tuned = await training.settled(
        (await run(finetune, rows, series.points[1].checkpointId)).body.links.self,
      );
      const { checkpointId } = tuned.checkpoints[0];
      const checkpoint = (await training.get(`/v1/checkpoints/${checkpointId}`, 'getCheckpoint')).body;
      expect(checkpoint.points).toMatchObject([{ seriesId: series.id, revision: 'step-2', tokensSeen: 128 }]);
    },
    limit,
  );
});

describe('a training run is refused', () => {
  const unknown = (prefix: string) => `${prefix}_${'a'.repeat(26)}`;
  test.each([
    ['an unknown checkpoint', () => run(finetune, rows, unknown('ckp')), 422, 'checkpoint.id'],
    ['an unknown prepared set', () => run(finetune, unknown('set')), 422, 'preparedSet.id'],
    ['a set of the wrong purpose', () => run(finetune, corpus), 422, 'preparedSet'],
    [
      'a step that is not reached',
      () => run({ ...finetune, checkpointSteps: [7] }),
      422,
      'recipe.checkpointSteps[0]',
    ],
    ['a misspelt field', () => run({ ...finetune, learningRte: 1 }), 400, 'recipe.learningRte'],
    ['a value of the wrong type', () => run({ ...finetune, epochs: 'two' }), 400, 'recipe.epochs'],
  ])('A training run is refused with the wrong field: %s', async (_, ask, status, field) => {
    expect(await ask()).toMatchObject({ status, body: { errors: [{ field }] } });
  });

  test('A training run is refused for an unknown peer, and for one that does not answer', async () => {
    const ask = (peerName: string) =>
      training.post(
        '/v1/training-runs',
        { checkpoint: { id: start.id }, preparedSet: { id: rows, peer: peerName }, recipe: finetune },
        'createTrainingRun',
      );
    expect(await ask('nobody')).toMatchObject({ status: 422, body: { code: 'unknown-peer' } });
    const lonely = await startTraining();
    try {
      const source = { kind: 'train', preparedSet: { id: rows, peer: 'datasets' }, vocabularySize: 300 };
      expect((await lonely.post('/v1/tokenizers', { source }, 'createTokenizer')).status).toBe(502);
    } finally {
      await lonely.close();
    }
  });

  test('Every operation answers 404 for a training run that does not exist', async () => {
    const path = `/v1/training-runs/${unknown('trn')}`;
    expect((await training.get(path, 'getTrainingRun')).status).toBe(404);
    expect((await training.get(`${path}/manifest`, 'getTrainingRunManifest')).status).toBe(404);
    expect((await training.get(`${path}/events`, 'listTrainingRunEvents')).status).toBe(404);
    expect((await training.post(`${path}/cancel`, {}, 'cancelTrainingRun')).status).toBe(404);
    expect((await training.post(`${path}/resume`, {}, 'resumeTrainingRun')).status).toBe(404);
  });
});

test(
  'The devices are those that the worker sees',
  async () => {
    const { body } = await training.get('/v1/devices', 'listDevices');
    expect(body.items.map((device: { name: string }) => device.name)).toEqual(['cpu:0', 'cpu:1']);
  },
  limit,
);
