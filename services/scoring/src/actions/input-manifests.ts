import {
  checkpointArtifact,
  fetchManifest,
  preparedSetArtifact,
  type ArtifactKind,
  type ArtifactManifest,
} from '@amuro/artifacts';
import type { CheckpointManifest, PreparedSetManifest, ServiceName } from '@amuro/contracts';
import { inField, type Settings } from '@amuro/http';
import { peerAddress } from './peer-address.ts';

export interface Reference {
  id: string;
  peer: string;
}

/** Manifest of a checkpoint that a request names. Throws 422 (none such), 409 (not ready) or 502 (no answer). */
export function checkpointManifestOf(
  settings: Settings,
  reference: Reference,
  field: string,
): Promise<CheckpointManifest> {
  return manifestOf(settings, reference, field, checkpointArtifact, 'training');
}

/** Manifest of a prepared set that a request names. Throws as `checkpointManifestOf`. */
export function preparedSetManifestOf(
  settings: Settings,
  reference: Reference,
  field: string,
): Promise<PreparedSetManifest> {
  return manifestOf(settings, reference, field, preparedSetArtifact, 'datasets');
}

async function manifestOf<M extends ArtifactManifest>(
  settings: Settings,
  { id, peer }: Reference,
  field: string,
  kind: ArtifactKind<M>,
  service: ServiceName,
): Promise<M> {
  const address = peerAddress(settings, peer, service, `${field}.peer`);
  return inField(`${field}.id`, () => fetchManifest({ kind, id, peer: address }));
}
