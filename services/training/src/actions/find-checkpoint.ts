import { unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';
import type { StoredCheckpoint } from '../store/checkpoint-store.ts';
import { asInput, findCheckpointFiles, type CheckpointFiles } from './lost-results.ts';

export type ReadyCheckpoint = StoredCheckpoint & Pick<CheckpointFiles, 'directory' | 'manifest' | 'onDamage'>;

/** A checkpoint that a request names and that is ready. Throws 422 for none, or one whose files are lost, 409 while it is made. */
export async function findReadyCheckpoint(deps: Deps, id: string, field: string): Promise<ReadyCheckpoint> {
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
  const { directory, manifest, onDamage } = await asInput(field, () => findCheckpointFiles(deps, found));
  return { ...found, manifest, directory, onDamage };
}
