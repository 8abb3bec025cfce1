import type { Waiting } from '@amuro/artifacts';
import type { FileEntry } from '@amuro/contracts';
import { fetchHubFiles } from '@amuro/hub';
import type { JobContext } from '@amuro/jobs';
import type { Deps } from '../../deps.ts';
import type { StoredCheckpoint } from '../../store/checkpoint-store.ts';
import type { ReadyCheckpoint } from '../find-checkpoint.ts';

/** Fetches what a run needs of a checkpoint on a hub; others are here. Throws DownloadError. */
export async function bringCheckpoint(
  deps: Pick<Deps, 'hub'>,
  checkpoint: ReadyCheckpoint,
  context: JobContext,
): Promise<void> {
  const { source, manifest } = checkpoint;
  if (source.kind !== 'hub') return;
  context.waiting(`the files of ${source.repository} at ${source.revision}`);
  const onBytes = (done: number, total: number | null) =>
    context.progress({ phase: 'fetch', done, total, unit: 'bytes' });
  await bringFiles(deps, checkpoint, manifest.files, { signal: context.signal, onBytes });
}

/** The same of single files. */
export async function bringFiles(
  { hub }: Pick<Deps, 'hub'>,
  { source }: Pick<StoredCheckpoint, 'source'>,
  files: readonly FileEntry[],
  waiting: Waiting,
): Promise<void> {
  if (source.kind !== 'hub') return;
  const repository = { kind: 'model' as const, name: source.repository };
  await fetchHubFiles(hub, repository, source.commit, files, waiting);
}
