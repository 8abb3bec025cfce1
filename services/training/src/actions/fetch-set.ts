import { join } from 'node:path';
import { ArtifactError, fetchArtifact, fetchManifest, preparedSetArtifact } from '@amuro/artifacts';
import type { PreparedSetManifest } from '@amuro/contracts';
import { notReady, ProblemError, unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';

interface SetReference {
  id: string;
  peer: string;
}

type Fetching = Pick<Deps, 'peers' | 'settings'>;

/** Manifest of a prepared set that a request names. Throws 422 (none such), 409 (not ready) or 502 (no answer). */
export async function fetchSetManifest(
  deps: Fetching,
  { id, peer }: SetReference,
  field: string,
): Promise<PreparedSetManifest> {
  try {
    return await fetchManifest({ kind: preparedSetArtifact, peer: addressOf(deps, peer), id });
  } catch (error) {
    throw error instanceof ArtifactError ? problemOf(error, `${field}.id`) : error;
  }
}

/** Brings a prepared set to this host; returns its directory. */
export async function fetchSet(
  deps: Fetching,
  { id, peer }: SetReference,
  signal: AbortSignal,
): Promise<string> {
  const { dataDir, sharedDir } = deps.settings;
  const fetched = await fetchArtifact({
    kind: preparedSetArtifact,
    peer: addressOf(deps, peer),
    id,
    cacheDir: join(dataDir, 'cache'),
    sharedDir,
    signal,
  });
  return fetched.directory;
}

function addressOf({ peers, settings }: Fetching, name: string) {
  return { url: peers.named(name, 'datasets').url, token: settings.token };
}

function problemOf(error: ArtifactError, field: string): ProblemError {
  switch (error.code) {
    case 'not-found':
    case 'peer-refused':
      return unprocessable({
        field,
        expected: 'the id of a prepared set of that peer',
        got: error.message,
        remedy: 'Prepare the set first, or correct its id or peer.',
      });
    case 'lost-result':
      return unprocessable({
        code: 'lost-input',
        field,
        expected: 'a prepared set whose files its owner has',
        got: error.message,
        remedy: 'Create the prepared set at its owner once more: it is made anew under the same id.',
      });
    case 'not-ready':
      return notReady(`${field}: ${error.message}`, 'Wait until the prepared set has succeeded.');
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
