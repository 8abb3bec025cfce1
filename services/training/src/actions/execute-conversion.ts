import { dirname } from 'node:path';
import { seal } from '@amuro/artifacts';
import { ProblemError } from '@amuro/http';
import type { CheckpointManifest } from '@amuro/contracts';
import type { Job, JobContext, Outcome } from '@amuro/jobs';
import { workInJob } from '@amuro/worker';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { changedFiles, type FileStamp } from '../domain/file-stamp.ts';
import { inspectCheckpoint } from './inspect-checkpoint.ts';
import { checkpointDirectory, isRegistered, registeredDirectory, rootsOf } from './places.ts';
import { runRecordOf } from './run-record.ts';
import { stampFiles } from './stamp-files.ts';

const Facts = z.object({ forms: z.array(z.string()) });

/** One attempt at converting a registered checkpoint to what is trained and scored. Its key is that of the source. */
export async function executeConversion(deps: Deps, job: Job, context: JobContext): Promise<Outcome> {
  const wanted = deps.checkpoints.get(job.id);
  if (wanted === undefined || !isRegistered(wanted.source))
    throw new Error(`checkpoint ${job.id}: expected a registered one`);
  const { id, key, source, stamps } = wanted;
  const from = registeredDirectory(deps, source);
  const directory = checkpointDirectory(deps, wanted);
  await refuseChanges(from, stamps, rootsOf(deps, source));
  const done = await workInJob(
    deps.launcher,
    {
      operation: 'convert',
      requestId: `${job.id}.${job.attempt}`,
      directory: dirname(directory),
      checkpointDirectory: from,
    },
    context,
  );
  if (done.kind !== 'succeeded') return done;
  // What was read is what the key names.
  await refuseChanges(from, stamps, rootsOf(deps, source));
  const { facts, files, digest } = await inspectCheckpoint(directory, 'source.path', [directory]);
  if (facts === null) throw new Error(`checkpoint ${id}: expected it converted`);
  const location = source.kind === 'directory' ? source.path : `shipped:${source.series}/${source.revision}`;
  const manifest: CheckpointManifest = {
    kind: 'checkpoint',
    id,
    key,
    digest,
    ...facts,
    origin: { kind: 'registered', location, converted: Facts.parse(done.event.facts).forms },
    points: [],
    lineage: [],
    files,
  };
  await seal(directory, manifest, runRecordOf(deps, job, context, done.event.versions));
  deps.checkpoints.finish(id, manifest);
  return { kind: 'succeeded' };
}

async function refuseChanges(
  directory: string,
  stamps: readonly FileStamp[],
  roots: readonly string[],
): Promise<void> {
  const paths = stamps.map(({ path }) => path);
  const changed = changedFiles(stamps, await stampFiles(directory, paths, roots));
  if (changed.length === 0) return;
  throw new ProblemError({
    code: 'changed-since-registered',
    detail: `Files of ${directory} have changed since they were registered, or are missing: ${changed.slice(0, 5).join(', ')}.`,
    remedy: 'Register the directory again.',
  });
}
