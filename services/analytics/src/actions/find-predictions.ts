import { join } from 'node:path';
import { fetchArtifact, findArtifact, scoringRunArtifact } from '@amuro/artifacts';
import type { ScoringRunManifest } from '@amuro/contracts';
import { inField, unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';

/** The predictions file of an imported run: from the cache, or fetched again from the peer that it came from. */
export async function findPredictions(
  { settings, peers }: Deps,
  { manifest, peer }: { manifest: ScoringRunManifest; peer: string },
): Promise<string> {
  const cacheDir = join(settings.dataDir, 'cache');
  const cached = await findArtifact(cacheDir, manifest);
  if (cached !== null) return join(cached, 'predictions.jsonl');
  const { url } = peers.named(peer, 'scoring');
  const found = await inField('from', () =>
    fetchArtifact({
      kind: scoringRunArtifact,
      peer: { url, token: settings.token },
      id: manifest.id,
      cacheDir,
      sharedDir: settings.sharedDir,
    }),
  );
  if (found.manifest.digest === manifest.digest) return join(found.directory, 'predictions.jsonl');
  throw unprocessable({
    field: 'from',
    expected: `the predictions that were measured, with digest ${manifest.digest}`,
    got: `digest ${found.manifest.digest} at the peer "${peer}"`,
    remedy: 'Import that run again: the peer now has another result for it.',
    code: 'other-predictions',
  });
}
