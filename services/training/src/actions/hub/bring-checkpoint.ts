import { setTimeout as delay } from 'node:timers/promises';
import type { Waiting } from '@amuro/artifacts';
import type { FileEntry } from '@amuro/contracts';
import { ProblemError } from '@amuro/http';
import { fetchHubFiles, type HubRepository } from '@amuro/hub';
import { isOver, type JobContext } from '@amuro/jobs';
import type { Deps } from '../../deps.ts';
import { awaitsConversion } from '../../domain/needs-conversion.ts';
import type { StoredCheckpoint } from '../../store/checkpoint-store.ts';
import { findReadyCheckpoint, type ReadyCheckpoint } from '../find-checkpoint.ts';

const pollMs = 200;

/**
 * Brings what a run needs of a checkpoint on a hub: its files, or what the worker converts them to; others are here.
 * Throws DownloadError, or the problem of the conversion.
 */
export async function bringCheckpoint(
  deps: Deps,
  checkpoint: ReadyCheckpoint,
  context: JobContext,
): Promise<ReadyCheckpoint> {
  const { id, source, manifest, isConverted } = checkpoint;
  if (source.kind !== 'hub') return checkpoint;
  if (awaitsConversion(manifest)) {
    context.waiting(`the conversion of ${source.repository} at ${source.revision}`);
    await converted(deps, id, context);
    return findReadyCheckpoint(deps, id, 'checkpoint.id');
  }
  // What it was converted to is here, and on no hub.
  if (isConverted) return checkpoint;
  context.atEnd(await deps.hub.hold(repositoryOf(source), source.commit, context.signal));
  await bringAll(deps, checkpoint, manifest.files, context);
  return checkpoint;
}

/** Fetches files of a checkpoint on a hub, which the caller holds, and says how far that is. Throws DownloadError. */
export async function bringAll(
  deps: Pick<Deps, 'hub'>,
  checkpoint: Pick<StoredCheckpoint, 'source'>,
  files: readonly FileEntry[],
  context: JobContext,
): Promise<void> {
  const { source } = checkpoint;
  if (source.kind === 'hub') context.waiting(`the files of ${source.repository} at ${source.revision}`);
  const onBytes = (done: number, total: number | null) =>
    context.progress({ phase: 'fetch', done, total, unit: 'bytes' });
  await bringFiles(deps, checkpoint, files, { signal: context.signal, onBytes });
}

/** Fetches files, of a checkpoint on a hub, that stay there while `use` runs. Throws DownloadError. */
export async function whileBrought<T>(
  deps: Pick<Deps, 'hub'>,
  checkpoint: Pick<StoredCheckpoint, 'source'>,
  files: readonly FileEntry[],
  signal: AbortSignal,
  use: () => Promise<T>,
): Promise<T> {
  const { source } = checkpoint;
  if (source.kind !== 'hub') return use();
  const release = await deps.hub.hold(repositoryOf(source), source.commit, signal);
  try {
    await bringFiles(deps, checkpoint, files, { signal });
    return await use();
  } finally {
    await release();
  }
}

async function bringFiles(
  { hub }: Pick<Deps, 'hub'>,
  { source }: Pick<StoredCheckpoint, 'source'>,
  files: readonly FileEntry[],
  waiting: Waiting,
): Promise<void> {
  if (source.kind !== 'hub') return;
  await fetchHubFiles(hub, repositoryOf(source), source.commit, files, waiting);
}

export function repositoryOf({ repository }: { repository: string }): HubRepository {
  return { kind: 'model', name: repository };
}

/** Queues the conversion of a checkpoint on a hub. What an attempt converted before it failed is kept. */
export function requestConversion({ jobs, runner }: Pick<Deps, 'jobs' | 'runner'>, id: string): void {
  const known = jobs.get(id);
  if (known?.status === 'failed' && known.error?.code !== 'lost-result') runner.resume(id);
  else runner.submit({ id, kind: 'conversion', input: {} });
}

/** Waits for the job that converts a checkpoint: all runs that need it share one. */
async function converted(deps: Deps, id: string, context: JobContext): Promise<void> {
  requestConversion(deps, id);
  for (;;) {
    const job = deps.jobs.require(id);
    if (job.status === 'succeeded') return;
    if (isOver(job.status)) {
      const detail = `The conversion of checkpoint ${id} was cancelled.`;
      throw new ProblemError(job.error ?? { code: 'conflict', detail });
    }
    if (job.progress !== null) context.progress(job.progress);
    await delay(pollMs, undefined, { signal: context.signal });
  }
}
