import type { Ledger, Prediction, ScoringRunManifest } from '@amuro/contracts';
import type { z } from '@amuro/http';
import type { ScoringRunRequest } from '../domain/references.ts';

const hex = '61626364'.repeat(8);
const tail = 'mfrggzdfmztwq2lknnwg23tpob';
export const runIdExample = `scr_${tail}`;
export const checkpointIdExample = `ckp_${tail}`;
export const preparedSetIdExample = `set_${tail}`;
export const keyExample = hex;

export const requestExample: z.input<typeof ScoringRunRequest> = {
  subject: { kind: 'checkpoint', checkpoint: { id: checkpointIdExample, peer: 'training' } },
  preparedSet: { id: preparedSetIdExample, peer: 'datasets' },
  method: 'token-prob',
};

export const ledgerExample: Ledger = {
  device: 'cpu:0',
  deviceModel: 'a CPU',
  threads: 1,
  attempts: 1,
  deviceSeconds: 0.8,
  peakMemoryBytes: 612000000,
  counters: { headRows: 300, prefixTokens: 0, rows: 300, tokensThroughBlocks: 9600 },
};

export const manifestExample: ScoringRunManifest = {
  kind: 'scoring-run',
  id: runIdExample,
  key: hex,
  digest: hex,
  settings: { method: 'token-prob', overflow: 'dropShots', maxNewTokens: null, dtype: 'float32' },
  subject: {
    kind: 'checkpoint',
    checkpoint: {
      kind: 'checkpoint',
      id: checkpointIdExample,
      key: hex,
      digest: hex,
      modelType: 'olmo',
      parameters: 918016,
      vocabularySize: 1024,
      contextLength: 256,
      origin: { kind: 'registered', location: 'shipped:micro/step-1000' },
      points: [],
      lineage: [],
      files: [{ path: 'model.safetensors', bytes: 1836032, sha256: hex }],
    },
  },
  preparedSet: {
    kind: 'prepared-set',
    id: preparedSetIdExample,
    key: hex,
    digest: hex,
    settings: {
      purpose: 'evaluate',
      split: 'test',
      format: 'default',
      protocol: 'corrected',
      shots: 0,
      shotSeed: 0,
      pool: null,
      size: 300,
      sampleSeed: 0,
    },
    dataset: {
      kind: 'dataset',
      id: `dat_${tail}`,
      key: hex,
      name: 'micro-inference',
      task: 'inference',
      role: 'in-domain',
      columns: { premise: 'premise', hypothesis: 'hypothesis', label: 'label' },
      labels: [
        { value: 'entailment', text: 'entailment' },
        { value: 'neutral', text: 'neutral' },
      ],
      methods: ['token-prob', 'free'],
      metrics: ['accuracy'],
      chanceLevel: 0.5,
      licence: 'Apache-2.0',
      source: 'generator',
      splits: { test: { digest: hex } },
    },
    disjointFrom: [],
    exemplars: [],
    counts: { read: 1000, kept: 300, dropped: 0, notSampled: 700 },
    dropped: [],
    labelCounts: { entailment: 150, neutral: 150 },
    characters: { min: 60, median: 90, max: 140, total: 27000 },
    findings: [],
    files: [{ path: 'rows.jsonl', bytes: 120000, sha256: hex }],
  },
  metrics: ['accuracy'],
  rows: 300,
  overflowed: 0,
  files: [{ path: 'predictions.jsonl', bytes: 90000, sha256: hex }],
};

export const predictionExample: Prediction = {
  rowId: hex,
  sourceLine: 1,
  groupId: null,
  prediction: 'entailment',
  output: null,
  gold: 'entailment',
  metrics: { accuracy: 1 },
  scores: null,
  promptTokens: 31,
  completionTokens: 1,
  shotsDropped: 0,
  charactersCut: 0,
  flags: [],
};
