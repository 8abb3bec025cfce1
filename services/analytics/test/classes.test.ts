import { ScoringRunManifest, type ReportRequest } from '@amuro/contracts';
import { idOf, sha256 } from '@amuro/identity';
import { expectDocumented, startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { metricScale } from '../src/domain/metric-scale.ts';
import { sampleCheckpoint, sampleRun, sampleSet } from './sample/make-run.ts';
import { startScoringPeer, type ScoringPeer } from './sample/scoring-peer.ts';

const perClass = [
  { label: 'entailment', value: 1, rows: 30 },
  { label: 'neutral', value: 0.5, rows: 20 },
];
const studyId = idOf('std', sha256('classes'));
const point = { revision: 'step1', step: 1, tokensSeen: 1024 };

const series = { id: idOf('ser', sha256('micro')), name: 'micro' };

let peer: ScoringPeer;
let started: StartedApp;
let measurements: { id: string; metric: string; perClass?: object }[];

beforeAll(async () => {
  peer = await startScoringPeer();
  started = await startApp(createApp, {
    service: 'analytics',
    peers: { scoring: { service: 'scoring', url: peer.url } },
  });
  const run = balancedRun();
  peer.add(run);
  const source = { peer: 'scoring', scoringRunId: run.manifest.id };
  const answer = await started.request.post('/v1/imports').send({ source }).expect(201);
  expectDocumented(answer, 'analytics', 'createImport');
  measurements = answer.body.measurements;
  await started.request.put(`/v1/reports/${studyId}`).send(reportOf(measurements)).expect(201);
});
afterAll(async () => {
  await started.close();
  await peer.close();
});

/** A run whose worker computed the balanced accuracy, too. */
function balancedRun() {
  const set = sampleSet({ dataset: 'nli', task: 'inference', role: 'in-domain', rows: 50 });
  const run = sampleRun({ subject: sampleCheckpoint(point, null), set, level: 0.8 });
  const corpus = { value: 0.75, standardError: 0.05, perClass };
  const records = ['accuracy', 'balanced-accuracy'].map((name) => ({
    ...metricScale(name),
    name,
    version: 1,
    ...(name === 'balanced-accuracy' && { corpus }),
  }));
  const manifest = ScoringRunManifest.parse({
    ...run.manifest,
    metrics: records.map(({ name }) => name),
    metricRecords: records,
  });
  return { ...run, manifest };
}

function reportOf(ids: typeof measurements): ReportRequest {
  const key = sha256('cell');
  return {
    studyId,
    name: 'classes',
    title: 'Classes',
    question: null,
    extends: null,
    state: 'succeeded',
    factors: {
      series: [{ ...series, points: [{ ...point, stage: 'pretrain' }] }],
      tunings: [{ name: 'base', datasets: [] }],
      evaluations: [
        {
          name: 'nli',
          datasetName: 'nli',
          task: 'inference',
          role: 'in-domain',
          format: 'default',
          shots: 0,
          method: 'token-prob',
          metrics: ['accuracy', 'balanced-accuracy'],
          chanceLevel: 1 / 3,
          rows: 50,
        },
      ],
    },
    cells: [
      {
        id: idOf('cel', key),
        key,
        state: 'measured',
        reason: null,
        point: { ...point, stage: 'pretrain', seriesId: series.id, seriesName: series.name },
        tuning: 'base',
        baseline: null,
        evaluation: 'nli',
        measurementIds: ids.map(({ id }) => id),
      },
    ],
    cost: [],
  };
}

test('A measurement by balanced accuracy has the accuracy of each gold label, and the table lists them with intervals', async () => {
  expect(measurements.map((one) => one.perClass)).toEqual([undefined, perClass]);
  const answer = await started.request.get(`/v1/tables/per-class-accuracy?study=${studyId}`);
  expectDocumented(answer, 'analytics', 'getTable');
  expect(answer.body.rows).toMatchObject([
    { series: 'micro', tuning: 'base', label: 'entailment', accuracy: 1, rows: 30, high: 1 },
    { series: 'micro', tuning: 'base', label: 'neutral', accuracy: 0.5, rows: 20 },
  ]);
  const [right, half] = answer.body.rows;
  expect(right.low).toBeCloseTo(0.8865, 4);
  expect([half.low, half.high].map((end: number) => end.toFixed(4))).toEqual(['0.2993', '0.7007']);
});
