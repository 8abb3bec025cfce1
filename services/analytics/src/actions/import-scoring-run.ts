import { join } from 'node:path';
import { digestOf, fetchArtifact, measurementKey, scoringRunArtifact } from '@amuro/artifacts';
import type { ScoringRunManifest } from '@amuro/contracts';
import { unprocessable } from '@amuro/http';
import { describeRun } from '../domain/describe-run.ts';
import type { Measurement } from '../domain/measurement.ts';
import { LEVEL, RESAMPLES } from '../domain/statistics/bootstrap-interval.ts';
import { judgeMetric } from '../domain/verdicts/judge-metric.ts';
import { runFacts } from '../domain/verdicts/run-facts.ts';
import { readMeasurement } from '../store/read-measurements.ts';
import { findImport, saveImport } from '../store/save-import.ts';
import type { MeasuredRun } from '../tasks/measure-run.ts';
import type { Deps } from './deps.ts';
import { explainArtifactError } from './explain-artifact-error.ts';
import { readRunRecord } from './read-run-record.ts';

export type Source = { peer: string; scoringRunId: string };

/** Part of every measurement's key: how its estimate is made. */
const estimateSettings = { method: 'percentile-bootstrap', level: LEVEL, resamples: RESAMPLES };

/** Pulls a finished scoring run and measures it, all or nothing; what is here already is answered as it is. */
export async function importScoringRun(
  deps: Deps,
  source: Source,
): Promise<{ created: boolean; measurements: Measurement[] }> {
  const { store, now } = deps;
  const { manifest, directory } = await pull(deps, source);
  const known = findImport(store.db, manifest.id, manifest.digest);
  if (known !== null) return { created: false, measurements: read(deps, known, manifest) };
  const record = await readRunRecord(deps, source);
  const run = await measure(deps, manifest, directory);
  const facts = runFacts(manifest, run.counts);
  const created = saveImport(store.db, {
    peer: source.peer,
    manifest,
    ...record,
    rowIds: run.rowIds,
    metrics: run.metrics.map(({ metric, estimate, values }) => {
      const chanceLevel = chanceOf(manifest, metric);
      const verdict = judgeMetric({
        ...facts,
        metric,
        value: estimate.value,
        upperBound: estimate.interval.high,
        chanceLevel,
      });
      return { metric, estimate, values, chanceLevel, verdict };
    }),
    ...describeRun(manifest),
    importedAt: now().toISOString(),
    estimateSettings,
  });
  return {
    created,
    measurements: read(deps, findImport(store.db, manifest.id, manifest.digest) ?? [], manifest),
  };
}

async function pull({ peers, settings }: Deps, { peer, scoringRunId }: Source) {
  const { url } = peers.named(peer, 'scoring');
  const fetched = await explainArtifactError(peer, scoringRunId, () =>
    fetchArtifact({
      kind: scoringRunArtifact,
      peer: { url, token: settings.token },
      id: scoringRunId,
      cacheDir: join(settings.dataDir, 'cache'),
      sharedDir: settings.sharedDir,
    }),
  );
  const { manifest } = fetched;
  if (manifest.id !== scoringRunId) throw refused('the manifest of this run', `that of ${manifest.id}`);
  const digest = digestOf(manifest.files);
  if (digest !== manifest.digest) throw refused(`files with digest ${manifest.digest}`, `digest ${digest}`);
  return fetched;
}

async function measure(deps: Deps, manifest: ScoringRunManifest, directory: string): Promise<MeasuredRun> {
  const run = await deps.pool.run('measureRun', {
    file: join(directory, 'predictions.jsonl'),
    metrics: manifest.metrics.map((metric) => ({ metric, seed: seedOf(manifest, metric) })),
    exemplarRowIds: manifest.preparedSet.exemplars.map(({ rowId }) => rowId),
  });
  if (!('refused' in run)) return run;
  const { line, expected, got } = run.refused;
  throw refused(`line ${line} of its predictions to have ${expected}`, got);
}

/** Replicates of one key draw the same resamples. */
function seedOf(manifest: ScoringRunManifest, metric: string): string {
  return measurementKey({ scoringRunKey: manifest.key, digest: null, metric, settings: estimateSettings });
}

/** The declared chance level is that of the primary metric; other kinds of accuracy share it. */
function chanceOf({ metrics, preparedSet }: ScoringRunManifest, metric: string): number | null {
  return metric === metrics[0] || metric.startsWith('accuracy') ? preparedSet.dataset.chanceLevel : null;
}

/** The measurements in the order of the run's metrics. */
function read({ store }: Deps, ids: string[], { metrics }: ScoringRunManifest): Measurement[] {
  const found = ids.flatMap((id) => readMeasurement(store.db, id) ?? []);
  return found.toSorted((a, b) => metrics.indexOf(a.metric) - metrics.indexOf(b.metric));
}

function refused(expected: string, got: string) {
  return unprocessable({
    field: 'source.scoringRunId',
    expected,
    got,
    remedy: 'Nothing was imported. Score again, then import that run.',
    code: 'damaged-scoring-run',
  });
}
