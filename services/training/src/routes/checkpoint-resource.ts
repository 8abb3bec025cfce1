import { CheckpointId, CheckpointManifest, JobFields, Sha256 } from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf, type JobStore } from '@amuro/jobs';
import { CheckpointSource } from '../domain/checkpoint-source.ts';
import { settledJob } from '../domain/settled-job.ts';
import type { StoredCheckpoint } from '../store/checkpoint-store.ts';
import { exampleIds, exampleJob } from './examples.ts';

const shared = {
  ...JobFields,
  source: CheckpointSource,
  links: z.strictObject({ self: z.string(), manifest: z.string(), files: z.string(), events: z.string() }),
};

/** Its manifest and how it was made. */
const ReadyCheckpoint = CheckpointManifest.extend({
  ...shared,
  status: z.literal('succeeded'),
}).openapi('ReadyCheckpoint');
/** A random start that the worker has not made yet. */
const PendingCheckpoint = z
  .strictObject({
    id: CheckpointId,
    key: Sha256,
    ...shared,
    status: z.enum(['queued', 'running', 'cancelling', 'interrupted', 'failed', 'cancelled']),
  })
  .openapi('PendingCheckpoint');
export const CheckpointResource = z.union([ReadyCheckpoint, PendingCheckpoint]).openapi('Checkpoint');
export type CheckpointResource = z.infer<typeof CheckpointResource>;

export function checkpointResource(stored: StoredCheckpoint, jobs: JobStore): CheckpointResource {
  const { id, key, source, manifest, createdAt } = stored;
  const job = jobs.get(id);
  const self = `/v1/checkpoints/${id}`;
  const links = {
    self,
    manifest: `${self}/manifest`,
    files: `${self}/files/{path}`,
    events: `${self}/events`,
  };
  if (manifest !== null) {
    const fields = job ? jobFieldsOf(job) : settledJob(createdAt);
    return { ...manifest, ...fields, status: 'succeeded', source, links };
  }
  const fields = jobFieldsOf(jobs.require(id));
  // Between its last write and its last status a job has its result but is still under way.
  const status = fields.status === 'succeeded' ? 'running' : fields.status;
  return { id, key, ...fields, status, source, links };
}

const exampleFiles = [{ path: 'model.safetensors', bytes: 3_700_000, sha256: exampleIds.key }];

export const exampleManifest: CheckpointManifest = {
  kind: 'checkpoint',
  id: exampleIds.checkpoint,
  key: exampleIds.key,
  digest: exampleIds.key,
  modelType: 'olmo',
  parameters: 918_528,
  vocabularySize: 1000,
  contextLength: 512,
  origin: { kind: 'registered', location: 'shipped:micro/step-2000' },
  points: [
    {
      seriesId: exampleIds.series,
      seriesName: 'micro',
      revision: 'step-2000',
      step: 2000,
      tokensSeen: 2_048_000,
      stage: 'pretrain',
    },
  ],
  lineage: [],
  files: exampleFiles,
};

export const exampleCheckpoint: CheckpointResource = {
  ...exampleManifest,
  ...exampleJob,
  source: { kind: 'shipped', series: 'micro', revision: 'step-2000' },
  links: {
    self: `/v1/checkpoints/${exampleIds.checkpoint}`,
    manifest: `/v1/checkpoints/${exampleIds.checkpoint}/manifest`,
    files: `/v1/checkpoints/${exampleIds.checkpoint}/files/{path}`,
    events: `/v1/checkpoints/${exampleIds.checkpoint}/events`,
  },
};
