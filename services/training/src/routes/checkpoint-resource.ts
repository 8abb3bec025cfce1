import { CheckpointId, CheckpointManifest, JobFields, Key } from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf, settledJobFields, type JobStore } from '@amuro/jobs';
import { CheckpointSource } from '../domain/checkpoint-source.ts';
import { awaitsConversion } from '../domain/needs-conversion.ts';
import type { StoredCheckpoint } from '../store/checkpoint-store.ts';
import { idExamples, jobExample } from './examples.ts';

const shared = {
  ...JobFields,
  source: CheckpointSource,
  links: z
    .strictObject({
      self: z.string().describe('Path of the checkpoint.'),
      manifest: z.string().describe('Path of its manifest.'),
      files: z.string().describe('Template of the paths of its files.'),
      events: z.string().describe('Path of its events.'),
    })
    .describe('Paths of related resources.'),
};

const ReadyCheckpoint = CheckpointManifest.extend({
  ...shared,
  status: z.literal('succeeded'),
}).meta({
  id: 'ReadyCheckpoint',
  description: 'A checkpoint that can be used: its manifest, and how it was made.',
});
const PendingCheckpoint = z
  .strictObject({
    id: CheckpointId,
    key: Key,
    ...shared,
    status: z
      .enum(['queued', 'running', 'cancelling', 'interrupted', 'failed', 'cancelled'])
      .describe('State of the work that makes it.'),
  })
  .meta({ id: 'PendingCheckpoint', description: 'A checkpoint that is not made yet.' });
export const CheckpointResource = z
  .discriminatedUnion('status', [ReadyCheckpoint, PendingCheckpoint])
  .meta({ id: 'Checkpoint', description: 'A checkpoint.' });
export type CheckpointResource = z.infer<typeof CheckpointResource>;

export function checkpointResource(stored: StoredCheckpoint, jobs: JobStore): CheckpointResource {
  const { id, key, source, manifest, createdAt } = stored;
  const own = jobs.get(id);
  const maker = source.kind === 'training-run' ? jobs.get(source.runId) : own;
  const self = `/v1/checkpoints/${id}`;
  const links = {
    self,
    manifest: `${self}/manifest`,
    files: `${self}/files/{path}`,
    events: `${self}/events`,
  };
  // One on a hub can be used before its files are here, unless their conversion has begun or failed.
  const isReady = maker === undefined || maker.status === 'succeeded' || isLazy(stored);
  if (manifest !== null && isReady) {
    const fields = own?.status === 'succeeded' ? jobFieldsOf(own) : settledJobFields(createdAt);
    return { ...manifest, ...fields, status: 'succeeded', source, links };
  }
  const fields = jobFieldsOf(maker ?? jobs.require(id));
  // Between its last write and its last status a job has its result but is still under way.
  const status = fields.status === 'succeeded' ? 'running' : fields.status;
  return { id, key, ...fields, status, source, links };
}

/** Whether no conversion stands between a checkpoint on a hub and a run. */
function isLazy({ source, manifest }: StoredCheckpoint): boolean {
  return source.kind === 'hub' && !awaitsConversion(manifest);
}

const fileExamples = [{ path: 'model.safetensors', bytes: 3_700_000, sha256: idExamples.key }];

export const checkpointManifestExample: CheckpointManifest = {
  kind: 'checkpoint',
  id: idExamples.checkpoint,
  key: idExamples.key,
  digest: idExamples.key,
  modelType: 'olmo',
  parameters: 918_528,
  vocabularySize: 1000,
  contextLength: 512,
  origin: { kind: 'registered', location: 'shipped:micro/step-2000' },
  points: [
    {
      seriesId: idExamples.series,
      seriesName: 'micro',
      revision: 'step-2000',
      step: 2000,
      tokensSeen: 2_048_000,
      stage: 'pretrain',
    },
  ],
  lineage: [],
  files: fileExamples,
};

export const checkpointExample: CheckpointResource = {
  ...checkpointManifestExample,
  ...jobExample,
  source: { kind: 'shipped', series: 'micro', revision: 'step-2000' },
  links: {
    self: `/v1/checkpoints/${idExamples.checkpoint}`,
    manifest: `/v1/checkpoints/${idExamples.checkpoint}/manifest`,
    files: `/v1/checkpoints/${idExamples.checkpoint}/files/{path}`,
    events: `/v1/checkpoints/${idExamples.checkpoint}/events`,
  },
};
