import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Prediction, ScoringRunManifest } from '@amuro/contracts';
import { sha256 } from '@amuro/identity';
import { startApp, type StartedApp } from '@amuro/testing';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { scoringApp, usualOptions } from '../src/app.ts';
import { makeCheckpoint } from './make-checkpoint.ts';
import { startOwner, type Checkpoint, type Owner } from './owner.ts';
import { labelRows, preparedSetOf, type PreparedSet } from './prepared-sets.ts';

const summaries = preparedSetOf({
  name: 'summaries',
  task: 'summary',
  methods: ['generate'],
  metrics: ['rouge-l'],
  rows: Array.from({ length: 80 }, (_, index) => ({
    segments: [
      {
        text: `Ann number ${index} has a ${'red '.repeat(index % 7)}ball.`,
        target: false,
        truncatable: true,
      },
    ],
    references: [`Ann has ball ${index}.`],
  })),
});
const questions = preparedSetOf({
  name: 'questions',
  rows: labelRows(40),
  exemplars: ['It is so: yes\n', 'It is not: no\n'],
});
const lessons = preparedSetOf({
  name: 'questions',
  purpose: 'train',
  rows: labelRows(20).map((row) => ({
    ...row,
    segments: [...row.segments, { text: ` ${row.label}`, target: true, truncatable: false }],
  })),
});
const documents = preparedSetOf({
  name: 'documents',
  task: 'corpus',
  methods: ['perplexity'],
  metrics: ['bits-per-byte', 'perplexity'],
  rows: ['Ann has a red ball.', 'Ça alors 😀\n\n', 'The ball is red. '.repeat(40)].map((text) => ({
    segments: [{ text, target: true, truncatable: false, field: 'text' }],
    references: [],
  })),
});
let directory: string;
let owner: Owner;
let checkpoint: Checkpoint;
let service: StartedApp;
/** The run that the second test disturbs. */
let undisturbed: { digest: string; ledger: object };

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'amuro-scoring-real-'));
  owner = await startOwner();
  for (const set of [summaries, questions, lessons, documents]) owner.addSet(set);
  checkpoint = await makeCheckpoint(directory);
  owner.addCheckpoint(checkpoint);
}, 300_000);
afterAll(() => {
  owner.close();
  rmSync(directory, { recursive: true, force: true });
});
afterEach(() => service.close(), 60_000);

async function start() {
  service = await startApp(scoringApp({ ...usualOptions, tokenBudget: 256, saveEverySeconds: 0.05 }), {
    service: 'scoring',
    // One worker is enough, and each takes seconds of computing to start.
    devices: 'cpu:0',
    threads: 1,
    peers: {
      datasets: { service: 'datasets', url: owner.url },
      training: { service: 'training', url: owner.url },
    },
  });
}

const ofCheckpoint = () => ({
  kind: 'checkpoint',
  checkpoint: { id: checkpoint.manifest.id, peer: 'training' },
});

async function ask(set: PreparedSet, more = {}): Promise<string> {
  const preparedSet = { id: set.manifest.id, peer: 'datasets' };
  const answer = await service.request
    .post('/v1/scoring-runs')
    .send({ subject: ofCheckpoint(), preparedSet, ...more });
  expect(answer.status, JSON.stringify(answer.body)).toBe(202);
  return answer.body.id;
}

async function finished(id: string) {
  return vi.waitFor(
    async () => {
      const { body } = await service.request.get(`/v1/scoring-runs/${id}`);
      expect(body.error).toBeNull();
      expect(body.status).toBe('succeeded');
      return body;
    },
    { timeout: 200_000, interval: 50 },
  );
}

async function predictionsOf(id: string): Promise<Prediction[]> {
  const file = join(service.settings.dataDir, 'runs', id, 'predictions.jsonl');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Prediction.parse(JSON.parse(line)));
}

test('The real worker finds labels by beam search, and predicts documents of any length', async () => {
  await start();
  const ids = [await ask(questions, { method: 'constrained', beams: 'exact' }), await ask(documents)];
  const [searched, predicted] = await Promise.all(ids.map(finished));
  expect(searched.settings).toMatchObject({ method: 'constrained', beams: 'exact' });
  for (const { prediction, scores } of await predictionsOf(searched.id)) {
    const best = scores!.toSorted((a, b) => b.logprobSumNats - a.logprobSumNats)[0]!;
    expect(prediction).toBe(best.text);
  }
  const { body } = await service.request.get(predicted.links.manifest);
  const { metrics, metricRecords, overflowed } = ScoringRunManifest.parse(body);
  expect([metrics, overflowed]).toEqual([['bits-per-byte', 'perplexity'], 0]);
  const scores = (await predictionsOf(predicted.id)).map((line) => line.scores![0]!);
  const total = (field: 'logprobSumNats' | 'tokens') => scores.reduce((sum, score) => sum + score[field], 0);
  expect(metricRecords![1]!.corpus!.value).toBeCloseTo(
    Math.exp(-total('logprobSumNats') / total('tokens')),
    6,
  );
  expect(scores.map(({ bytes }) => bytes)).toEqual([19, 16, 680]);
});

test('The real worker scores labels, free answers and surface rules', async () => {
  await start();
  const baseline = {
    kind: 'baseline',
    rule: 'bag-of-words',
    trainedOn: { id: lessons.manifest.id, peer: 'datasets' },
  };
  const ids = await Promise.all([
    ask(questions),
    ask(questions, { method: 'free' }),
    ask(questions, { subject: baseline }),
  ]);
  for (const id of ids) {
    const run = await finished(id);
    const manifest = ScoringRunManifest.parse((await service.request.get(run.links.manifest)).body);
    const predictions = await predictionsOf(id);
    expect(manifest).toMatchObject({ rows: 40, metrics: ['accuracy'] });
    expect(predictions.map((row) => row.sourceLine)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
  }
  undisturbed = await finished(await ask(summaries, { maxNewTokens: 16 }));
  expect(undisturbed.ledger).toMatchObject({ attempts: 1, counters: { rows: 80, repeatedRows: 0 } });
  const rule = await predictionsOf(ids[2] ?? '');
  expect(rule.every((row) => row.prediction === row.gold)).toBe(true);
}, 300_000);

test('A run whose worker is killed continues from its last saved rows to the same bytes, and the service stays up', async () => {
  await start();
  const id = await ask(summaries, { maxNewTokens: 16 });
  await vi.waitFor(
    async () => {
      const { body } = await service.request.get(`/v1/scoring-runs/${id}/events`);
      expect(
        body.items.some(
          (event: { type: string; data: { done?: number } }) =>
            event.type === 'saved' && Number(event.data.done) > 0,
        ),
      ).toBe(true);
    },
    { timeout: 200_000, interval: 10 },
  );
  for (const pid of readdirSync(join(service.settings.dataDir, 'workers')))
    process.kill(-Number(pid), 'SIGKILL');
  const run = await finished(id);
  expect((await service.request.get('/healthz')).status).toBe(200);
  expect(run).toMatchObject({ digest: undisturbed.digest, attempt: 2, ledger: { attempts: 2 } });
  const { body } = await service.request.get(`/v1/scoring-runs/${id}/events`);
  const starts = body.items.filter(
    (event: { data: { message?: string } }) => event.data.message === 'started',
  );
  const resumedFrom = starts.at(-1).data.resumedFrom;
  expect(resumedFrom).toBeGreaterThan(0);
  expect(run.ledger.counters.rows).toBe(80);
  expect(run.ledger.counters.repeatedRows).toBeLessThanOrEqual(80 - resumedFrom);
}, 500_000);

test('Cached weights that were damaged without a change of size or time are fetched anew before they give numbers', async () => {
  await start();
  const { digest } = await finished(await ask(questions, { dtype: 'bfloat16' }));
  await service.close();
  await start();
  await finished(await ask(questions));
  const artifacts = join(service.settings.dataDir, 'cache', 'artifacts');
  const name = readdirSync(artifacts).find((each) => each.startsWith('ckp_')) ?? '';
  const weights = join(artifacts, name, 'model.safetensors');
  const { atime, mtime } = statSync(weights);
  const bytes = readFileSync(weights);
  writeFileSync(weights, bytes.fill(0, bytes.length / 2, bytes.length / 2 + 4096));
  utimesSync(weights, atime, mtime);
  const run = await finished(await ask(questions, { dtype: 'bfloat16' }));
  expect(run.digest).toBe(digest);
  expect(sha256(new Uint8Array(readFileSync(weights)))).toBe(
    sha256(checkpoint.files['model.safetensors'] ?? ''),
  );
}, 300_000);
