import {
  ArtifactError,
  checkpointArtifact,
  DownloadError,
  fetchManifest,
  type FetchedArtifact,
} from '@amuro/artifacts';
import type { CheckpointManifest } from '@amuro/contracts';
import type { Settings } from '@amuro/http';
import { fetchHubFiles, type HubClient } from '@amuro/hub';
import { convertAtOwner } from './convert-at-owner.ts';
import type { FetchContext } from './fetch-context.ts';
import type { Reference } from './input-manifests.ts';
import { peerAddress } from './peer-address.ts';

/** Where files come from. */
export interface Sources {
  settings: Settings;
  hub: HubClient;
}

/**
 * Brings a checkpoint that stands on a hub from there, into the cache that every service of this host shares, verified by
 * the manifest of its owner. Null where it stands on none, or cannot be had from it: its owner has it then, converted
 * where it has to be.
 */
export async function fetchFromHub(
  { settings, hub }: Sources,
  { id, peer }: Reference,
  context: FetchContext,
): Promise<FetchedArtifact<CheckpointManifest> | null> {
  const { signal } = context;
  try {
    const address = peerAddress(settings, peer, 'training', 'peer');
    const manifest = await fetchManifest({ kind: checkpointArtifact, peer: address, id, signal });
    const { origin, files } = manifest;
    if (origin.kind !== 'hub' || origin.converted !== undefined) return null;
    if (origin.needsConversion) {
      await convertAtOwner(address, id, context);
      return null;
    }
    context.waiting(`the files of ${origin.repository} at ${origin.revision}`);
    const repository = { kind: 'model' as const, name: origin.repository };
    const onBytes = (done: number, total: number | null) =>
      context.progress({ phase: 'fetch', done, total, unit: 'bytes' });
    context.atEnd(await hub.hold(repository, origin.commit, signal));
    const directory = await fetchHubFiles(hub, repository, origin.commit, files, { signal, onBytes });
    return { directory, manifest };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ArtifactError || error instanceof DownloadError) return null;
    throw error;
  }
}
