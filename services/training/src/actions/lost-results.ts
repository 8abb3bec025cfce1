import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brokenFiles, fileEntriesOf, insideRoots } from '@amuro/artifacts';
import type { CheckpointManifest, FileEntry, TrainingRunManifest } from '@amuro/contracts';
import { conflict, lostResult, notReady, ProblemError, unprocessable } from '@amuro/http';
import { digestOf } from '@amuro/identity';
import type { Deps } from '../deps.ts';
import { changedFiles } from '../domain/file-stamp.ts';
import { hubManifest } from '../domain/hub-checkpoint.ts';
import { awaitsConversion } from '../domain/needs-conversion.ts';
import type { StoredCheckpoint } from '../store/checkpoint-store.ts';
import type { StoredTokenizer } from '../store/tokenizer-store.ts';
import type { StoredRun } from '../store/training-run-store.ts';
import {
  checkpointDirectory,
  isRegistered,
  rootsOf,
  tokenizerDirectory,
  trainingRunDirectory,
  type Places,
} from './places.ts';
import { stampFiles } from './stamp-files.ts';

type Keeping = Pick<Deps, 'jobs' | 'runner' | 'checkpoints' | 'hubCommits'> & Places;

/** A result as an error names it, and the job that made it (none: it was registered). */
interface Result {
  name: string;
  jobId: string | null;
  remedy: string;
}

export interface CheckpointFiles {
  directory: string;
  manifest: CheckpointManifest;
  /** Where one of its files really is. Throws 410 for a link that leads out of the roots. */
  fileAt: (path: string) => Promise<string>;
  /** Records that a file turned out to be damaged; returns the problem to answer with. */
  onDamage: (detail: string) => ProblemError;
}

/** The files of a checkpoint. Throws 409 while it is made, 410 if they are lost. */
export async function findCheckpointFiles(
  deps: Keeping,
  checkpoint: StoredCheckpoint,
): Promise<CheckpointFiles> {
  const { manifest, stamps } = checkpoint;
  const directory = checkpointDirectory(deps, checkpoint);
  const result = resultOf(checkpoint);
  const { source } = checkpoint;
  if (source.kind === 'hub' && manifest !== null) return findHubFiles(deps, checkpoint, manifest);
  if (manifest === null || !isFinished(deps, result)) throw unfinished(deps, result);
  if (isRegistered(source) && !checkpoint.isConverted) {
    const roots = rootsOf(deps, source);
    const changed = changedFiles(
      stamps,
      await stampFiles(
        directory,
        stamps.map(({ path }) => path),
        roots,
      ),
    );
    const onDamage = (detail: string) => changedFilesOf(directory, detail);
    if (changed.length > 0) throw onDamage(changed.slice(0, 5).join(', '));
    const fileAt = async (path: string) => {
      const placement = await insideRoots(join(directory, path), roots);
      if (placement.kind !== 'inside') throw onDamage(path);
      return placement.path;
    };
    return { directory, manifest, fileAt, onDamage };
  }
  const broken = await brokenFiles(directory, manifest.files);
  if (broken.length > 0) throw lose(deps, result, broken.slice(0, 5).join(', '));
  const fileAt = (path: string) => Promise.resolve(join(directory, path));
  return { directory, manifest, fileAt, onDamage: (detail) => lose(deps, result, detail) };
}

/** Those of a checkpoint on a hub are fetched, and converted, when they are needed; converted ones that are lost as well. */
async function findHubFiles(
  deps: Keeping,
  checkpoint: StoredCheckpoint,
  manifest: CheckpointManifest,
): Promise<CheckpointFiles> {
  const directory = checkpointDirectory(deps, checkpoint);
  const fileAt = (path: string) => Promise.resolve(join(directory, path));
  if (!checkpoint.isConverted || awaitsConversion(manifest))
    return { directory, manifest, fileAt, onDamage: (detail) => changedFilesOf(directory, detail) };
  const onDamage = (detail: string) => {
    const lost = lose(deps, resultOf(checkpoint), detail);
    deps.checkpoints.finish(checkpoint.id, unconverted(deps, checkpoint));
    return lost;
  };
  const broken = await brokenFiles(directory, manifest.files);
  if (broken.length === 0) return { directory, manifest, fileAt, onDamage };
  onDamage(broken.slice(0, 5).join(', '));
  return findCheckpointFiles(deps, deps.checkpoints.get(checkpoint.id)!);
}

/** The manifest that a checkpoint on a hub had before it was converted. */
function unconverted({ hubCommits }: Keeping, { source }: StoredCheckpoint): CheckpointManifest {
  if (source.kind !== 'hub') throw new Error(`expected a checkpoint on a hub, got one of ${source.kind}`);
  return hubManifest(hubCommits.get(source.repository, source.commit)!, source);
}

/** The manifest of a training run whose files are all there. Throws 409 while it is made, 410 if they are lost. */
export async function findRunManifest(
  deps: Keeping,
  { id, manifest }: StoredRun,
): Promise<TrainingRunManifest> {
  const result = runResult(id);
  if (manifest === null || !isFinished(deps, result)) throw unfinished(deps, result);
  const broken = await brokenFiles(trainingRunDirectory(deps, id), manifest.files);
  if (broken.length > 0) throw lose(deps, result, broken.slice(0, 5).join(', '));
  return manifest;
}

/** The files of a tokenizer, every byte verified. Throws 409 while it is made, 410 if they are lost. */
export async function findTokenizerFiles(
  deps: Keeping,
  { id, key, source, vocabularySize }: StoredTokenizer,
): Promise<{ directory: string; files: FileEntry[] }> {
  const directory = tokenizerDirectory(deps, id);
  const remedy = 'POST /v1/tokenizers with the same source recreates it under the same id.';
  const result = { name: `tokenizer ${id}`, jobId: source.kind === 'train' ? id : null, remedy };
  if (vocabularySize === null || !isFinished(deps, result)) throw unfinished(deps, result);
  const files = await fileEntriesOf(directory).catch(() => []);
  const digest = source.kind === 'file' ? key : await sealedDigest(directory);
  if (digestOf(files) !== digest) throw lose(deps, result, 'its files are missing or damaged');
  return { directory, files };
}

/** Runs `find` for a result that a request names in `field`: one whose files are lost is a 422 there. */
export async function asInput<T>(field: string, find: () => Promise<T>): Promise<T> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.status !== 410) throw error;
    const { detail, remedy = '' } = error.problem;
    const expected = 'a result whose files are all there';
    throw unprocessable({ code: 'lost-input', field, expected, got: detail, remedy });
  }
}

/** What a check of a result finds wrong, or null. A loss is recorded, and shows in the result's own status. */
export async function noteLoss(check: () => Promise<unknown>): Promise<ProblemError | null> {
  try {
    await check();
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

function resultOf({ id, source, isConverted }: StoredCheckpoint): Result {
  const name = `checkpoint ${id}`;
  switch (source.kind) {
    case 'training-run':
      return { ...runResult(source.runId), name };
    case 'random-start': {
      const remedy = 'POST /v1/checkpoints with the same source recreates it under the same id.';
      return { name, jobId: id, remedy };
    }
    case 'hub':
      return { name, jobId: isConverted ? id : null, remedy: 'A run that needs it converts it anew.' };
    case 'directory':
    case 'shipped': {
      const remedy = 'Registering the same directory again converts it anew under the same id.';
      return { name, jobId: isConverted ? id : null, remedy };
    }
  }
}

function runResult(runId: string): Result {
  const remedy = `POST /v1/training-runs with the request of ${runId} recreates it under the same id.`;
  return { name: `training run ${runId}`, jobId: runId, remedy };
}

function isFinished({ jobs }: Keeping, { jobId }: Result): boolean {
  const job = jobId === null ? undefined : jobs.get(jobId);
  return job === undefined || job.status === 'succeeded';
}

function unfinished({ jobs }: Keeping, { name, jobId }: Result): ProblemError {
  const { status, error } = jobs.require(jobId ?? '');
  if (error?.code === 'lost-result') return new ProblemError(error);
  if (status === 'failed' || status === 'cancelled') {
    const why = error === null ? '' : ` ${error.detail}`;
    return conflict(
      `The ${name} has no result: it is ${status}.${why}`,
      'Remove the cause, then create it again.',
    );
  }
  return notReady(`The ${name} has no result yet: it is ${status}.`, 'Wait until it has succeeded.');
}

function lose({ runner }: Keeping, { name, jobId, remedy }: Result, detail: string): ProblemError {
  const lost = lostResult(`The files of the ${name} are lost: ${detail}.`, remedy);
  if (jobId !== null) runner.lose(jobId, lost.problem);
  return lost;
}

function changedFilesOf(directory: string, detail: string): ProblemError {
  return new ProblemError({
    code: 'changed-since-registered',
    detail: `Files of ${directory} have changed since they were registered, or are missing: ${detail}.`,
    remedy: 'Put the files back, or register the directory again as a new checkpoint.',
  });
}

async function sealedDigest(directory: string): Promise<string | null> {
  try {
    const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')) as {
      files: FileEntry[];
    };
    return digestOf(manifest.files);
  } catch {
    return null;
  }
}
