import { idOf } from '@amuro/identity';
import type { CheckpointManifest } from '@amuro/contracts';
import type { Deps } from '../deps.ts';
import type { CheckpointSource } from '../domain/checkpoint-source.ts';
import type { InspectedCheckpoint } from './inspect-checkpoint.ts';
import { findCheckpointFiles, noteLoss } from './lost-results.ts';

export interface RegisteredPlace {
  /** How manifests name the place. */
  location: string;
  source: CheckpointSource;
}

export interface Registration {
  id: string;
  key: string;
  created: boolean;
}

/**
 * Stores an inspected checkpoint that stands in a directory, which is not copied. Its key is the digest of the files
 * that decide its numbers, so that the same weights at another place are the same checkpoint. One in another form is
 * converted by a job of its own.
 */
export async function registerDirectory(
  deps: Deps,
  { location, source }: RegisteredPlace,
  { facts, files, digest, stamps }: InspectedCheckpoint,
): Promise<Registration> {
  const key = digest;
  const id = idOf('ckp', key);
  const known = deps.checkpoints.get(id);
  const isConverted = facts === null;
  if (known?.isConverted) await noteLoss(() => findCheckpointFiles(deps, known));
  const manifest: CheckpointManifest | null = facts && {
    kind: 'checkpoint',
    id,
    key,
    digest,
    ...facts,
    origin: { kind: 'registered', location },
    points: [],
    lineage: [],
    files,
  };
  const createdAt = deps.now().toISOString();
  const outcome = deps.atomically(() => {
    if (known !== undefined) {
      deps.checkpoints.relocate(id, { source, stamps });
      // What an earlier version read wrongly is right now.
      if (known.manifest && facts) deps.checkpoints.finish(id, { ...known.manifest, ...facts });
    } else {
      deps.checkpoints.insert({ id, key, source, manifest, stamps, isConverted, createdAt });
    }
    return isConverted ? deps.runner.submit({ id, kind: 'conversion', input: {} }).outcome : null;
  });
  return { id, key, created: outcome === null ? known === undefined : outcome !== 'existing' };
}
