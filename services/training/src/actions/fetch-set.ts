import { join } from 'node:path';
import { fetchArtifact, fetchManifest, preparedSetArtifact } from '@amuro/artifacts';
import type { PreparedSetManifest } from '@amuro/contracts';
import { inField } from '@amuro/http';
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
  return inField(`${field}.id`, () =>
    fetchManifest({ kind: preparedSetArtifact, peer: addressOf(deps, peer), id }),
  );
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
