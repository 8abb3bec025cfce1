import { dirname } from 'node:path';
import { refuseFullDisk, seal } from '@amuro/artifacts';
import { ProblemError } from '@amuro/http';
import type { CheckpointManifest } from '@amuro/contracts';
import type { Job, JobContext, Outcome } from '@amuro/jobs';
import { workInJob } from '@amuro/worker';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { changedFiles, type FileStamp } from '../domain/file-stamp.ts';
import type { StoredCheckpoint } from '../store/checkpoint-store.ts';
import { bringAll, repositoryOf } from './hub/bring-checkpoint.ts';
import { inspectCheckpoint } from './inspect-checkpoint.ts';
import { ownDirectory, registeredDirectory, rootsOf } from './places.ts';
import { runRecordOf } from './run-record.ts';
import { stampFiles } from './stamp-files.ts';

const Facts = z.object({ forms: z.array(z.string()) });

/** What is converted: a directory, of which `check` throws if its files are no longer those that the key names. */
interface Source {
  from: string;
  bytes: number;
  origin: Extract<CheckpointManifest['origin'], { kind: 'registered' | 'hub' }>;
  check(): Promise<void>;
  /** It was converted, and is not read any more. */
  converted(): Promise<void>;
}

/** One attempt at converting a checkpoint to what is trained and scored. Its key is that of the source. */
export async function executeConversion(deps: Deps, job: Job, context: JobContext): Promise<Outcome> {
  const wanted = deps.checkpoints.get(job.id);
  if (wanted === undefined) throw new Error(`checkpoint ${job.id}: expected a stored one`);
  const { id, key } = wanted;
  const { from, bytes, origin, check, converted } = await sourceOf(deps, wanted, context);
  const directory = ownDirectory(deps, id);
  await check();
  await refuseFullDisk(
    deps.settings.dataDir,
    bytes,
    'Free some space there, or set AMURO_DATA_DIR to a directory of a larger disk.',
  );
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
  await check();
  const { facts, files, digest } = await inspectCheckpoint(directory, 'source.path', [directory]);
  if (facts === null) throw new Error(`checkpoint ${id}: expected it converted`);
  const { forms } = Facts.parse(done.event.facts);
  const manifest: CheckpointManifest = {
    kind: 'checkpoint',
    id,
    key,
    digest,
    ...facts,
    origin: { ...origin, converted: forms },
    points: [],
    lineage: [],
    files,
  };
  await seal(directory, manifest, runRecordOf(deps, job, context, done.event.versions));
  await converted();
  deps.checkpoints.finish(id, manifest);
  return { kind: 'succeeded' };
}

async function sourceOf(deps: Deps, wanted: StoredCheckpoint, context: JobContext): Promise<Source> {
  const { source, stamps } = wanted;
  switch (source.kind) {
    case 'hub': {
      const { repository, commit } = source;
      const { files } = deps.hubCommits.get(repository, commit)!;
      const name = repositoryOf(source);
      const release = await deps.hub.hold(name, commit, context.signal);
      context.atEnd(release);
      await bringAll(deps, wanted, files, context);
      const from = deps.hub.directory(name, commit);
      const converted = async () => {
        await release();
        await deps.hub.spent(name, commit);
      };
      // A commit never changes, and every byte of it was verified.
      return { from, bytes: sum(files), origin: source, check: () => Promise.resolve(), converted };
    }
    case 'directory':
    case 'shipped': {
      const from = registeredDirectory(deps, source);
      const location =
        source.kind === 'directory' ? source.path : `shipped:${source.series}/${source.revision}`;
      const check = () => refuseChanges(from, stamps, rootsOf(deps, source));
      const origin = { kind: 'registered' as const, location };
      return { from, bytes: sum(stamps), origin, check, converted: () => Promise.resolve() };
    }
    case 'random-start':
    case 'training-run':
      throw new Error(`checkpoint ${wanted.id}: expected a registered one`);
  }
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

function sum(files: readonly { bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
