import { dirname } from 'node:path';
import { fileEntriesOf, seal } from '@amuro/artifacts';
import { digestOf } from '@amuro/identity';
import type { CheckpointManifest } from '@amuro/contracts';
import type { Job, JobContext, Outcome } from '@amuro/jobs';
import { workInJob } from '@amuro/worker';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { findReadyTokenizer } from './find-tokenizer.ts';
import { checkpointDirectory } from './places.ts';
import { runRecordOf } from './run-record.ts';

const Facts = z.object({
  modelType: z.string(),
  parameters: z.int().positive(),
  vocabularySize: z.int().positive(),
  contextLength: z.int().positive(),
  inTransformers: z.literal(false).optional(),
});

/** One attempt at making a random start. */
export async function executeRandomStart(deps: Deps, job: Job, context: JobContext): Promise<Outcome> {
  const wanted = deps.checkpoints.get(job.id);
  if (wanted?.source.kind !== 'random-start')
    throw new Error(`checkpoint ${job.id}: expected a stored random start`);
  const { config, seed } = wanted.source;
  const directory = checkpointDirectory(deps, wanted);
  const tokenizer = await findReadyTokenizer(deps, wanted.source.tokenizer.id, 'source.tokenizer.id');
  const done = await workInJob(
    deps.launcher,
    {
      operation: 'initialise',
      requestId: `${job.id}.${job.attempt}`,
      directory: dirname(directory),
      config,
      tokenizerDirectory: tokenizer.directory,
      seed,
    },
    context,
  );
  if (done.kind !== 'succeeded') return done;
  const files = await fileEntriesOf(directory);
  const manifest: CheckpointManifest = {
    kind: 'checkpoint',
    id: wanted.id,
    key: wanted.key,
    digest: digestOf(files),
    ...Facts.parse(done.event.facts),
    origin: { kind: 'random-start', config, tokenizer: { id: tokenizer.id, key: tokenizer.key }, seed },
    points: [],
    lineage: [],
    files,
  };
  await seal(directory, manifest, runRecordOf(deps, job, context, done.event.versions));
  deps.checkpoints.finish(wanted.id, manifest);
  return { kind: 'succeeded' };
}
