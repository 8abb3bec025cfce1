import { join } from 'node:path';
import { ArtifactError, fetchArtifact, findArtifact, preparedSetArtifact } from '@amuro/artifacts';
import type { PreparedSetManifest } from '@amuro/contracts';
import type { Deps } from '../deps.ts';

export type PreparedRows = { file: string; missing: null } | { file: null; missing: string };

/**
 * The rows file of a prepared set: from the cache, or from the first datasets peer that has it; otherwise the reason why there is
 * none.
 */
export async function findPreparedRows(deps: Deps, manifest: PreparedSetManifest): Promise<PreparedRows> {
  const { settings, peers } = deps;
  const cacheDir = join(settings.dataDir, 'cache');
  const name = manifest.files[0]?.path ?? 'rows.jsonl';
  const cached = await findArtifact(cacheDir, manifest);
  if (cached !== null) return { file: join(cached, name), missing: null };
  const reasons: string[] = [];
  for (const peer of peers.names('datasets')) {
    const { url } = peers.named(peer, 'datasets');
    try {
      const found = await fetchArtifact({
        kind: preparedSetArtifact,
        peer: { url, token: settings.token },
        id: manifest.id,
        cacheDir,
        sharedDir: settings.sharedDir,
      });
      if (found.manifest.digest === manifest.digest)
        return { file: join(found.directory, name), missing: null };
      reasons.push(`${peer} has other rows under ${manifest.id}`);
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error;
      reasons.push(error.message);
    }
  }
  const why = reasons.join('; ') || 'AMURO_PEERS names no datasets service';
  return { file: null, missing: `Prompts of ${manifest.id} cannot be shown: ${why}.` };
}
