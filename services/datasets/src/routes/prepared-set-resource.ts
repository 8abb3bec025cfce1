import {
  AskedPreparedSetSettings,
  DatasetId,
  type DroppedRow,
  JobFields,
  Key,
  Name,
  type PreparedRow,
  PreparedSetId,
  PreparedSetManifest,
  PreparedSetSettings,
} from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf } from '@amuro/jobs';
import { ChatTemplateReference } from '../tokenizers/chat-template-reference.ts';
import type { FoundSet } from '../actions/find-prepared-set.ts';
import { datasetExample } from './dataset-resource.ts';

export const PreparedSetRequest = z
  .strictObject({
    dataset: z.strictObject({ id: DatasetId }).describe('The dataset to render.'),
    ...AskedPreparedSetSettings.shape,
    templateFrom: ChatTemplateReference.optional().describe(
      'Tokenizer or checkpoint whose chat template is used instead of `template`.',
    ),
    disjointFrom: z
      .array(PreparedSetId)
      .max(1000)
      .default([])
      .describe(
        'Prepared sets whose texts no exemplar may repeat; rows of this set that repeat them are reported as leakage.',
      ),
  })
  .meta({ id: 'PreparedSetRequest', description: 'A prepared set to make.' });

export const PreparedSet = z
  .strictObject({
    id: PreparedSetId,
    key: Key,
    dataset: z
      .strictObject({ id: DatasetId, name: Name.describe('Name of the dataset.') })
      .describe('The dataset that is rendered.'),
    settings: PreparedSetSettings,
    disjointFrom: z.array(PreparedSetId).describe('Prepared sets whose texts no exemplar may repeat.'),
    ...JobFields,
    links: z
      .strictObject({
        self: z.string().describe('Path of the set.'),
        events: z.string().describe('Path of its events.'),
        manifest: z.string().describe('Path of its manifest.'),
        rows: z.string().describe('Path of its rows.'),
        findings: z.string().describe('Path of its findings.'),
        droppedRows: z.string().describe('Path of the rows that could not be used.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'PreparedSet', description: 'A prepared set, and the progress of its preparation.' });

export function preparedSetResource(
  { set, job }: FoundSet,
  datasetName: string,
): z.output<typeof PreparedSet> {
  const { id, key, datasetId, settings, disjointFrom } = set;
  const self = `/v1/prepared-sets/${id}`;
  return {
    id,
    key,
    dataset: { id: datasetId, name: datasetName },
    settings,
    disjointFrom,
    ...jobFieldsOf(job),
    links: {
      self,
      events: `${self}/events`,
      manifest: `${self}/manifest`,
      rows: `${self}/rows`,
      findings: `${self}/findings`,
      droppedRows: `${self}/dropped-rows`,
    },
  };
}

const id = 'set_mfrggzdfmztwq2lknnwg23tpob';
const self = `/v1/prepared-sets/${id}`;
const settings = PreparedSetSettings.parse({ purpose: 'train', split: 'train', size: 400 });

export const preparedSetRequestExample: z.input<typeof PreparedSetRequest> = {
  dataset: { id: datasetExample.id },
  purpose: 'train',
  split: 'train',
  size: 400,
};

export const preparedSetExample: z.output<typeof PreparedSet> = {
  id,
  key: datasetExample.key,
  dataset: { id: datasetExample.id, name: datasetExample.name },
  settings,
  disjointFrom: [],
  status: 'running',
  attempt: 1,
  progress: { phase: 'write', done: 200, total: 400, unit: 'rows', ratePerSecond: 4000, etaSeconds: 0.05 },
  error: null,
  waitingFor: null,
  ledger: {
    device: null,
    deviceModel: null,
    threads: 1,
    attempts: 1,
    deviceSeconds: 0,
    peakMemoryBytes: 0,
    counters: {},
  },
  createdAt: '2026-01-31T12:00:00.000Z',
  startedAt: '2026-01-31T12:00:00.000Z',
  finishedAt: null,
  links: {
    self,
    events: `${self}/events`,
    manifest: `${self}/manifest`,
    rows: `${self}/rows`,
    findings: `${self}/findings`,
    droppedRows: `${self}/dropped-rows`,
  },
};

export const manifestExample: z.output<typeof PreparedSetManifest> = {
  kind: 'prepared-set',
  id,
  key: datasetExample.key,
  digest: datasetExample.key,
  settings,
  dataset: datasetExample.manifest,
  disjointFrom: [],
  exemplars: [],
  excludedFromPool: [],
  counts: { read: 6000, kept: 400, dropped: 0, notSampled: 5600 },
  dropped: [],
  labelCounts: { entailment: 133, neutral: 133, contradiction: 134 },
  characters: { min: 92, median: 203, max: 640, total: 84312 },
  findings: [],
  files: [{ path: 'rows.jsonl', bytes: 204800, sha256: datasetExample.key }],
};

export const preparedRowExample: PreparedRow = {
  rowId: '61626364'.repeat(8),
  sourceLine: 1,
  segments: [{ text: '### Input_1: ', target: false, truncatable: false }],
  references: [],
  label: 'entailment',
};

export const droppedRowExample: DroppedRow = {
  line: 7,
  reason: 'unlabelled',
  detail: 'label: "-" is no label',
};
