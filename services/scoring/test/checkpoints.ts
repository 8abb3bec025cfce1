import { digestOf, idOf, sha256 } from '@amuro/identity';
import { CheckpointManifest } from '@amuro/contracts';
import type { Checkpoint } from './owner.ts';

/** A checkpoint as its owner would serve it, of the files of its directory. */
export function checkpointOf(files: Record<string, Uint8Array>): Checkpoint {
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: content.length,
    sha256: sha256(content),
  }));
  const key = digestOf(entries);
  const manifest = CheckpointManifest.parse({
    kind: 'checkpoint',
    id: idOf('ckp', key),
    key,
    digest: key,
    modelType: 'olmo',
    parameters: 1,
    vocabularySize: 300,
    contextLength: 64,
    origin: { kind: 'registered', location: 'test' },
    points: [],
    lineage: [],
    files: entries,
  });
  return { manifest, files };
}
