import { createHash } from 'node:crypto';
import { MetricRecord, ScoringRunManifest, type Prediction, type ReportRequest } from '@amuro/contracts';
import { cellKey, digestOf, idOf, sha256 } from '@amuro/identity';
import { expectDocumented, startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { sampleCheckpoint, sampleRun, sampleSet, type SampleRun } from './sample/make-run.ts';
import { startScoringPeer, type ScoringPeer } from './sample/scoring-peer.ts';

const record = (name: string, more: Partial<MetricRecord>): MetricRecord =>
  MetricRecord.parse({
    name,
    label: name.replaceAll('-', ' '),
    range: { low: 0, high: null },
    higherIsBetter: false,
    aggregation: 'mean',
    unit: null,
    sharesChance: false,
    version: 1,
    ...more,
  });

const records = (perplexity: number) => [
  record('bits-per-byte', { aggregation: 'ratio-of-sums', unit: 'bits/byte' }),
  record('surprise', { unit: 'nats' }),
  record('points', { higherIsBetter: true }),
  record('perplexity', {
    aggregation: 'corpus',
    range: { low: 1, high: null },
    corpus: { value: perplexity, standardError: 0.5 },
  }),
];

const bytesOf = (row: number) => 10 + (row % 7);
/** Bits per byte of a row: every row gets easier with training, some more than others. */
const bitsOf = (row: number, level: number) => level + 0.3 * ((row * 37) % 11) * 0.1;

/** A run whose first metric is a ratio of sums where lower is better, with others that no bound holds. */
function runAt(step: number, tuned: boolean, level: number): SampleRun {
  const set = sampleSet({ dataset: 'micro-inference', task: 'inference', role: 'in-domain', rows: 60 });
  const trainedOn = tuned
    ? sampleSet({ dataset: 'micro-train', task: 'inference', role: 'train', rows: 90 }, 'train')
    : null;
  const subject = sampleCheckpoint({ revision: `step${step}`, step, tokensSeen: step * 1024 }, trainedOn);
  const change = (rows: Prediction[]) =>
    rows.map((row, index): Prediction => {
      const [bits, bytes] = [bitsOf(index, level), bytesOf(index)];
      return {
        ...row,
        metrics: { 'bits-per-byte': bits * bytes, surprise: 40 * bits, points: 1200 - 100 * bits },
        weights: { 'bits-per-byte': bytes },
        parts: { perplexity: [bits * bytes, bytes] },
      };
    });
  const { manifest, predictions } = sampleRun({ subject, set, level: 0.5, change });
  const metricRecords = records(2 ** level * 10);
  const content = { ...manifest, metrics: metricRecords.map(({ name }) => name), metricRecords };
  const files = [
    { path: 'predictions.jsonl', bytes: Buffer.byteLength(predictions), sha256: hashOf(predictions) },
  ];
  const key = sha256(`${manifest.key} ${tuned}`);
  return {
    manifest: ScoringRunManifest.parse({
      ...content,
      key,
      id: idOf('scr', key),
      files,
      digest: digestOf(files),
    }),
    predictions,
  };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const steps = [0, 1, 10, 100, 1000, 10_000];
const levels = { base: [2, 1.9, 1.7, 1.5, 1.3, 1.1], tuned: [1.8, 1.6, 1.3, 1.1, 0.9, 0.8] };

let peer: ScoringPeer;
let started: StartedApp;
const imported = new Map<string, { id: string; metric: string; value: number }[]>();
const studyId = idOf('std', sha256('scales'));

beforeAll(async () => {
  peer = await startScoringPeer();
  started = await startApp(createApp, {
    service: 'analytics',
    peers: { scoring: { service: 'scoring', url: peer.url } },
  });
  for (const [index, step] of steps.entries()) {
    for (const tuning of ['base', 'tuned'] as const) {
      const run = runAt(step, tuning === 'tuned', levels[tuning][index]!);
      peer.add(run);
      const source = { peer: 'scoring', scoringRunId: run.manifest.id };
      const answer = await started.request.post('/v1/imports').send({ source }).expect(201);
      expectDocumented(answer, 'analytics', 'createImport');
      imported.set(`${tuning} ${step}`, answer.body.measurements);
    }
  }
  await started.request.put(`/v1/reports/${studyId}`).send(report()).expect(201);
}, 120_000);
afterAll(async () => {
  await started.close();
  await peer.close();
});

function report(): ReportRequest {
  const points = steps.map((step) => ({
    revision: `step${step}`,
    step,
    tokensSeen: step * 1024,
    stage: 'pretrain',
  }));
  const series = { id: idOf('ser', sha256('micro')), name: 'micro' };
  return {
    studyId,
    name: 'scales',
    title: 'Metrics of other kinds',
    question: null,
    extends: null,
    state: 'succeeded',
    factors: {
      series: [{ ...series, points }],
      tunings: [
        { name: 'base', datasets: [] },
        { name: 'tuned', datasets: [{ name: 'micro-train', task: 'inference', rows: 90 }] },
      ],
      evaluations: [
        {
          name: 'micro-inference',
          datasetName: 'micro-inference',
          task: 'inference',
          role: 'in-domain',
          format: 'default',
          shots: 0,
          method: 'token-prob',
          metrics: records(1).map(({ name }) => name),
          chanceLevel: 1 / 3,
          rows: 60,
        },
      ],
    },
    cells: points.flatMap((point) =>
      ['base', 'tuned'].map((tuning) => {
        const key = cellKey({ scoringRunKey: sha256(`${point.revision} ${tuning}`) });
        return {
          id: idOf('cel', key),
          key,
          point: { ...point, seriesId: series.id, seriesName: series.name },
          tuning,
          baseline: null,
          evaluation: 'micro-inference',
          state: 'measured' as const,
          reason: null,
          measurementIds: imported.get(`${tuning} ${point.step}`)!.map(({ id }) => id),
        };
      }),
    ),
    cost: [],
  };
}

const measurement = async (metric: string, place = 'base 1000') =>
  (
    await started.request.get(
      `/v1/measurements/${imported.get(place)!.find((one) => one.metric === metric)!.id}`,
    )
  ).body;
const table = async (kind: string) =>
  (await started.request.get(`/v1/tables/${kind}?study=${studyId}`).expect(200)).body;
const figure = async (kind: string, more = '') =>
  (await started.request.get(`/v1/figures/${kind}/figure.json?study=${studyId}${more}`).expect(200)).body;

test('A ratio of sums is measured as the ratio of its sums, with an interval around it and no chance level', async () => {
  const found = await measurement('bits-per-byte');
  const rows = Array.from({ length: 60 }, (_, row) => row);
  const sum = (of: (row: number) => number) => rows.reduce((total, row) => total + of(row), 0);
  expect(found.value).toBeCloseTo(sum((row) => bitsOf(row, 1.3) * bytesOf(row)) / sum(bytesOf), 12);
  expect(found.interval.low).toBeLessThan(found.value);
  expect(found.interval.high).toBeGreaterThan(found.value);
  expect(found).toMatchObject({
    primary: true,
    chanceLevel: null,
    verdict: { status: 'valid' },
    scale: { higherIsBetter: false, aggregation: 'ratio-of-sums', unit: 'bits/byte' },
  });
});

test('Values above 1 are measured where the metric has no upper bound, and one for the whole set is taken as it is', async () => {
  expect((await measurement('points')).value).toBeGreaterThan(1000);
  expect(await measurement('perplexity')).toMatchObject({ value: 2 ** 1.3 * 10, standardError: 0.5, n: 60 });
});

test('A comparison of a ratio of sums is paired by rows, and its rows say which became better', async () => {
  const [from, to] = [
    await measurement('bits-per-byte', 'base 1000'),
    await measurement('bits-per-byte', 'tuned 1000'),
  ];
  const compared = await started.request
    .post('/v1/comparisons')
    .send({ from: from.id, to: to.id })
    .expect(200);
  expect(compared.body).toMatchObject({ basis: 'rows', pairs: 60, flips: null });
  expect(compared.body.difference).toBeCloseTo(to.value - from.value, 12);
  const rows = await started.request.get(`/v1/comparisons/rows?from=${from.id}&to=${to.id}`).expect(200);
  expect(rows.body.counts).toEqual({ better: 60 });
  expect(rows.body.items[0].from.value).toBeLessThan(3);
});

test('Where lower is better a fall is a gain: in the ratio of change, the tables and the figures', async () => {
  const ratios = await started.request.get(`/v1/mean-ratios-of-change?study=${studyId}`).expect(200);
  expectDocumented(ratios, 'analytics', 'listMeanRatiosOfChange');
  const { rows: tests } = await table('tests');
  expect(tests.every((row: { difference: number }) => row.difference < 0)).toBe(true);
  expect(tests[0].higherIsBetter).toBe(false);
  const [learned] = (await table('dichotomy')).rows;
  expect(learned.rise).toBeGreaterThan(0.5);
  expect(learned.slopePerDecade).toBeGreaterThan(0);
  expect(learned.lateGain).toBeGreaterThan(0.2);
  const { rows: gains } = await figure('base-against-tuned');
  for (const { value, low, high } of gains) {
    expect(value).toBeGreaterThan(0);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  }
  expect((await table('verdicts')).rows).toEqual([]);
});

test('Figures say unit and direction, and draw values above 1 inside the frame', async () => {
  const svg = async (kind: string, more = '') =>
    (
      await started.request.get(`/v1/figures/${kind}/figure.svg?study=${studyId}${more}`).expect(200)
    ).body.toString();
  expect(await svg('base-curves')).toContain('improving over pre-training');
  const curves = await svg('performance-by-checkpoint');
  expect(curves).toContain('bits per byte (bits/byte, lower is better)');
  for (const metric of ['points', 'surprise', 'perplexity']) {
    const drawn = await svg('performance-by-checkpoint', `&metric=${metric}`);
    const heights = [...drawn.matchAll(/<circle[^>]*cy="([-\d.]+)"/g)].map(([, y]) => Number(y));
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.every((y) => y > 0 && y < 400)).toBe(true);
  }
});

test('An export for lm-evaluation-harness says which metrics are better when lower', async () => {
  const { body, text } = await started.request.get(
    `/v1/exports/lm-eval-json?study=${studyId}&series=micro&revision=step1000&tuning=base`,
  );
  const results = text ? JSON.parse(text) : body;
  expect(results.higher_is_better['micro-inference']).toEqual({
    bits_per_byte: false,
    surprise: false,
    points: true,
    perplexity: false,
  });
});

test.each<[string, (row: Prediction) => Prediction, string]>([
  ['a row without its weight', (row) => ({ ...row, weights: {} }), 'a weight of the metric'],
  ['rows that all weigh nothing', (row) => ({ ...row, weights: { 'bits-per-byte': 0 } }), 'above 0'],
  [
    'a value below the range',
    (row) => ({ ...row, metrics: { ...row.metrics, surprise: -1 } }),
    'of at least 0',
  ],
])('A run with %s is refused by name', async (_, change, expected) => {
  const { manifest, predictions } = runAt(77, false, 1);
  const changed = predictions
    .trim()
    .split('\n')
    .map((line) => `${JSON.stringify(change(JSON.parse(line) as Prediction))}\n`)
    .join('');
  const files = [{ path: 'predictions.jsonl', bytes: Buffer.byteLength(changed), sha256: hashOf(changed) }];
  peer.add({ manifest: { ...manifest, files, digest: digestOf(files) }, predictions: changed });
  const source = { peer: 'scoring', scoringRunId: manifest.id };
  const answer = await started.request.post('/v1/imports').send({ source });
  expect(answer.status).toBe(422);
  expect(JSON.stringify(answer.body)).toContain(expected);
});
