import { conflict, unprocessable } from '@amuro/http';
import type { CheckpointManifest } from '@amuro/contracts';
import type { Deps } from '../deps.ts';
import { changedFiles } from '../domain/file-stamp.ts';
import type { StoredCheckpoint } from '../store/checkpoint-store.ts';
import { stampFiles } from './stamp-files.ts';

export type ReadyCheckpoint = StoredCheckpoint & { manifest: CheckpointManifest };

/** A checkpoint that a request names and that is ready. Throws 422 for none or a changed one, 409 while it is made. */
export async function findReadyCheckpoint(
  deps: Pick<Deps, 'checkpoints'>,
  id: string,
  field: string,
): Promise<ReadyCheckpoint> {
  const found = deps.checkpoints.get(id);
  if (found === undefined) {
    const remedy = 'Create the checkpoint first, or list what there is with GET /v1/checkpoints.';
    throw unprocessable({
      field,
      expected: 'the id of a checkpoint of this service',
      got: `"${id}"`,
      remedy,
    });
  }
  const { manifest } = found;
  if (manifest === null) {
    throw conflict(
      `${field}: the checkpoint ${id} is not ready.`,
      `Wait until GET /v1/checkpoints/${id} says succeeded.`,
    );
  }
  await refuseChanged(found, field);
  return { ...found, manifest };
}

/** Throws 422 if files that are not ours have changed since their digest was taken. */
export async function refuseChanged(
  { directory, stamps }: Pick<StoredCheckpoint, 'directory' | 'stamps'>,
  field: string,
) {
  const paths = stamps.map(({ path }) => path);
  const changed = changedFiles(stamps, await stampFiles(directory, paths));
  if (changed.length === 0) return;
  throw unprocessable({
    code: 'changed-since-registered',
    field,
    expected: `the files of ${directory} as they were registered`,
    got: `changed or missing: ${changed.slice(0, 5).join(', ')}`,
    remedy: 'Put the files back, or register the directory again as a new checkpoint.',
  });
}
