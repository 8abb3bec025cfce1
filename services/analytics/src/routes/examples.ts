import type { ReportRequest } from '@amuro/contracts';
import type { CollectionReport } from '../domain/collection.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { StoredImport } from '../store/imports.ts';

const id = (prefix: string, letter: string) => `${prefix}_${letter.repeat(26)}`;
const key = '5f'.repeat(32);
const interval = {
  low: 0.78,
  high: 0.86,
  level: 0.95,
  method: 'percentile-bootstrap',
  resamples: 3000,
  seed: key,
} as const;
const point = { revision: 'step3662', step: 3662, tokensSeen: 15_000_000, stage: 'pretrain' };

export const studyId = id('std', 'a');
export const scoringRunId = id('scr', 'b');

export const importExample: StoredImport = {
  id: id('imp', 'i'),
  source: {
    kind: 'amuro-csv',
    settings: {},
    files: [{ name: 'all_perf_table.csv', digest: key, bytes: 60_000, results: 649 }],
  },
  importedAt: '2026-01-31T12:00:00.000Z',
};

export const measurementExample: Measurement = {
  id: id('msr', 'c'),
  key,
  version: 2,
  metric: 'accuracy',
  scale: {
    label: 'accuracy',
    range: { low: 0, high: 1 },
    higherIsBetter: true,
    aggregation: 'mean',
    unit: null,
    sharesChance: true,
  },
  primary: true,
  value: 0.82,
  n: 300,
  standardError: 0.0222,
  interval,
  chanceLevel: 1 / 3,
  verdict: { status: 'valid', reasons: [] },
  scoringRun: { id: scoringRunId, key, digest: key, peer: 'scoring' },
  published: null,
  subject: {
    kind: 'checkpoint',
    checkpointId: id('ckp', 'd'),
    points: [{ ...point, seriesId: id('ser', 'e'), seriesName: 'micro' }],
    tuning: [{ dataset: 'micro-inference', task: 'inference', rows: 1000, step: 375 }],
  },
  evaluation: {
    dataset: 'micro-inference',
    task: 'inference',
    role: 'in-domain',
    split: 'test',
    format: 'default',
    protocol: 'corrected',
    shots: 0,
    shotSeed: 0,
    size: 300,
    sampleSeed: 0,
    method: 'token-prob',
    overflow: 'dropShots',
    maxNewTokens: null,
    dtype: 'float32',
    preparedSetId: id('set', 'f'),
  },
  replicateOf: null,
};

export const comparisonExample: Comparison = {
  from: id('msr', 'g'),
  to: measurementExample.id,
  metric: 'accuracy',
  basis: 'rows',
  pairs: 300,
  unpaired: { from: 0, to: 0 },
  fromValue: 0.34,
  toValue: 0.82,
  difference: 0.48,
  standardError: 0.031,
  interval: { ...interval, low: 0.42, high: 0.54 },
  flips: { learned: 156, forgotten: 12, kept: 90, never: 42 },
  mcnemarPValue: 1.2e-33,
  permutation: null,
  effectSize: { cohensDz: 0.89, cohensH: 1.02 },
  minimumDetectableEffect: 0.087,
  smallestPValue: 9.8e-91,
};

export const reportRequestExample: ReportRequest = {
  studyId,
  name: 'tiny',
  title: 'Does pre-training help fine-tuning?',
  question: null,
  extends: null,
  state: 'succeeded',
  factors: {
    series: [{ id: id('ser', 'e'), name: 'micro', points: [point] }],
    tunings: [
      { name: 'base', datasets: [] },
      { name: 'inference', datasets: [{ name: 'micro-inference', task: 'inference', rows: 1000 }] },
    ],
    evaluations: [
      {
        name: 'micro-inference.default',
        datasetName: 'micro-inference',
        task: 'inference',
        role: 'in-domain',
        format: 'default',
        shots: 0,
        method: 'token-prob',
        metrics: ['accuracy'],
        chanceLevel: 1 / 3,
        rows: 300,
      },
    ],
  },
  cells: [
    {
      id: id('cel', 'h'),
      key,
      point: { ...point, seriesId: id('ser', 'e'), seriesName: 'micro' },
      tuning: 'inference',
      baseline: null,
      evaluation: 'micro-inference.default',
      state: 'measured',
      reason: null,
      measurementIds: [measurementExample.id],
    },
  ],
  cost: [
    {
      stage: 'scoring',
      runs: 1,
      deviceSeconds: 0.9,
      counters: { tokensThroughBlocks: 21_000 },
      byDataset: [{ dataset: 'micro-inference', runs: 1, deviceSeconds: 0.9 }],
    },
  ],
};

const { studyId: _, ...content } = reportRequestExample;
/** The same import as it is stored. */
export const reportExample: CollectionReport = content;
