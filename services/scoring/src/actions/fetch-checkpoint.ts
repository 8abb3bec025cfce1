import { join } from 'node:path';
import { checkpointArtifact, fetchArtifact, type FetchedArtifact } from '@amuro/artifacts';
import type { CheckpointManifest } from '@amuro/contracts';
import type { FetchContext } from './fetch-context.ts';
import { fetchFromHub, type Sources } from './fetch-from-hub.ts';
import type { Reference } from './input-manifests.ts';
import { peerAddress } from './peer-address.ts';

/** Brings a checkpoint to this host, from a hub or from its owner. Throws ArtifactError. */
export async function fetchCheckpoint(
  sources: Sources,
  reference: Reference,
  context: FetchContext,
  patienceSeconds = 0,
): Promise<FetchedArtifact<CheckpointManifest>> {
  const found = await fetchFromHub(sources, reference, context);
  if (found) return found;
  const { settings } = sources;
  const { id, peer } = reference;
  context.waiting(`checkpoint ${id} from ${peer}`);
  return fetchArtifact({
    kind: checkpointArtifact,
    id,
    peer: peerAddress(settings, peer, 'training', 'peer'),
    cacheDir: join(settings.dataDir, 'cache'),
    sharedDir: settings.sharedDir,
    limit:
      settings.cacheBytes === null
        ? null
        : { mostBytes: settings.cacheBytes, atEnd: (release) => context.atEnd(release) },
    signal: context.signal,
    patience: { seconds: patienceSeconds, onWait: (message) => context.waiting(message) },
  });
}
