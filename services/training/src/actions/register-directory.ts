import { idOf } from '@amuro/identity';
import type { CheckpointManifest } from '@amuro/contracts';
import type { Deps } from '../deps.ts';
import type { CheckpointSource } from '../domain/checkpoint-source.ts';
import type { InspectedCheckpoint } from './inspect-checkpoint.ts';

export interface RegisteredPlace {
  /** How manifests name the place. */
  location: string;
  source: CheckpointSource;
}

/**
 * Stores an inspected checkpoint that stands in a directory, which is not copied. Its key is the digest of its files,
 * so that the same weights at another place are the same checkpoint.
 */
export function registerDirectory(
  deps: Pick<Deps, 'checkpoints' | 'now'>,
  { location, source }: RegisteredPlace,
  { facts, files, digest, stamps }: InspectedCheckpoint,
): { id: string; key: string; created: boolean } {
  const key = digest;
  const id = idOf('ckp', key);
  if (deps.checkpoints.get(id) !== undefined) {
    deps.checkpoints.relocate(id, { source, stamps });
    return { id, key, created: false };
  }
  const manifest: CheckpointManifest = {
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
  deps.checkpoints.insert({ id, key, source, manifest, stamps, createdAt });
  return { id, key, created: true };
}
