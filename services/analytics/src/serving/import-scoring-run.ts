import { join } from 'node:path';
import { fetchArtifact, scoringRunArtifact } from '@amuro/artifacts';
import { inField } from '@amuro/http';
import { digestOf } from '@amuro/identity';
import type { ScoringRunManifest } from '@amuro/contracts';
import type { ScoringRunSource } from '../domain/import-request.ts';
import type { Measurement } from '../domain/measurement.ts';
import { readMeasurement } from '../store/read-measurements.ts';
import { findImport } from '../store/save-import.ts';
import { damagedRun } from '../actions/damaged-input.ts';
import type { Deps } from '../deps.ts';
import { inThread } from './in-thread.ts';
import type { ServerDeps } from './server-deps.ts';
import { readRunRecord } from '../actions/read-run-record.ts';

/** Fetches a finished scoring run and measures it, all or nothing. A run that is already here is not measured again. */
export async function importScoringRun(
  deps: ServerDeps,
  source: ScoringRunSource,
): Promise<{ created: boolean; measurements: Measurement[] }> {
  const { store } = deps;
  const { manifest, directory } = await pull(deps, source);
  const imported = findImport(store.db, manifest.id, manifest.digest);
  if (imported !== null) return { created: false, measurements: read(deps, imported, manifest) };
  const record = await readRunRecord(deps, source);
  const fetched = { peer: source.peer, manifest, directory, record };
  const created = await inThread(deps, 'measureScoringRun', fetched);
  return {
    created,
    measurements: read(deps, findImport(store.db, manifest.id, manifest.digest) ?? [], manifest),
  };
}

async function pull({ peers, settings }: Deps, { peer, scoringRunId }: ScoringRunSource) {
  const { url } = peers.named(peer, 'scoring');
  const fetched = await inField('source.scoringRunId', () =>
    fetchArtifact({
      kind: scoringRunArtifact,
      peer: { url, token: settings.token },
      id: scoringRunId,
      cacheDir: join(settings.dataDir, 'cache'),
      sharedDir: settings.sharedDir,
    }),
  );
  const { manifest } = fetched;
  if (manifest.id !== scoringRunId) throw damagedRun('the manifest of this run', `that of ${manifest.id}`);
  const digest = digestOf(manifest.files);
  if (digest !== manifest.digest)
    throw damagedRun(`files with digest ${manifest.digest}`, `digest ${digest}`);
  return fetched;
}

/** The measurements in the order of the run's metrics. */
function read({ store }: Deps, ids: string[], { metrics }: ScoringRunManifest): Measurement[] {
  const found = ids.flatMap((id) => readMeasurement(store.db, id) ?? []);
  return found.toSorted((a, b) => metrics.indexOf(a.metric) - metrics.indexOf(b.metric));
}
