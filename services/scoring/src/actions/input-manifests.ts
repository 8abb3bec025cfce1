import {
  ArtifactError,
  checkpointArtifact,
  fetchManifest,
  preparedSetArtifact,
  type ArtifactKind,
  type ArtifactManifest,
} from '@amuro/artifacts';
import type { CheckpointManifest, PreparedSetManifest, ServiceName } from '@amuro/contracts';
import { notReady, ProblemError, unprocessable, type Settings } from '@amuro/http';
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
  try {
    return await fetchManifest({ kind, id, peer: peerAddress(settings, peer, service, `${field}.peer`) });
  } catch (error) {
    throw error instanceof ArtifactError ? inputProblem(error, `${field}.id`, kind.name) : error;
  }
}

function inputProblem(error: ArtifactError, field: string, what: string): ProblemError {
  switch (error.code) {
    case 'not-found':
    case 'peer-refused':
      return unprocessable({
        field,
        expected: `the id of a ${what} of that peer`,
        got: error.message,
        remedy: `Make the ${what} first, or correct its id or peer.`,
      });
    case 'lost-result':
      return unprocessable({
        code: 'lost-input',
        field,
        expected: `a ${what} whose files its owner has`,
        got: error.message,
        remedy: `Create the ${what} at its owner once more: it is made anew under the same id.`,
      });
    case 'not-ready':
      return notReady(`${field}: ${error.message}`, `Wait until the ${what} has succeeded.`);
    case 'peer-unreachable':
    case 'damaged-artifact':
      return new ProblemError({
        status: 502,
        code: error.code,
        title: 'A peer failed',
        detail: error.message,
        remedy: 'Start the peer, or correct its address in AMURO_PEERS.',
      });
  }
}
