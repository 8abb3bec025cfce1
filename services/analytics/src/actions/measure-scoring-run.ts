import { join } from 'node:path';
import type { ScoringRunManifest } from '@amuro/contracts';
import { measurementKey } from '@amuro/identity';
import { confidenceLevel, defaultResamples } from '@amuro/statistics';
import type { Deps } from '../deps.ts';
import { describeRun } from '../domain/describe-run.ts';
import { judgeMetric } from '../domain/verdicts/judge-metric.ts';
import { runFacts } from '../domain/verdicts/run-facts.ts';
import { type NewImport, saveImport } from '../store/save-import.ts';
import { damagedRun } from './damaged-run.ts';
import { type MeasuredRun, measureRun } from './measure-run.ts';

/** Measures a scoring run and saves it, all or nothing; false if this very result is here already. */
export function measureScoringRun(deps: Deps, fetched: FetchedRun): boolean {
  return saveImport(deps.store.db, prepareImport(deps, fetched));
}

/** Part of every measurement's key: how its estimate is made. */
const estimateSettings = {
  method: 'percentile-bootstrap',
  level: confidenceLevel,
  resamples: defaultResamples,
};

/** A scoring run whose files are here. */
export interface FetchedRun {
  peer: string;
  manifest: ScoringRunManifest;
  directory: string;
  record: Pick<NewImport, 'circumstances' | 'ledger'>;
}

/** Measures every metric of a scoring run, ready to be saved. */
export function prepareImport({ now }: Deps, fetched: FetchedRun): NewImport {
  const { peer, manifest, directory, record } = fetched;
  const run = measure(manifest, directory);
  const facts = runFacts(manifest, run.counts);
  return {
    peer,
    manifest,
    ...record,
    rowIds: run.rowIds,
    groupIds: run.groupIds,
    metrics: run.metrics.map(({ metric, estimate, values }) => {
      const chanceLevel = chanceOf(manifest, metric);
      const { value, interval } = estimate;
      const verdict = judgeMetric({ ...facts, metric, value, upperBound: interval.high, chanceLevel });
      return { metric, estimate, values, chanceLevel, verdict };
    }),
    ...describeRun(manifest),
    importedAt: now().toISOString(),
    estimateSettings,
  };
}

function measure(manifest: ScoringRunManifest, directory: string): MeasuredRun {
  const run = measureRun({
    file: join(directory, 'predictions.jsonl'),
    metrics: manifest.metrics.map((metric) => ({ metric, seed: seedOf(manifest, metric) })),
    exemplarRowIds: manifest.preparedSet.exemplars.map(({ rowId }) => rowId),
  });
  if (!('refused' in run)) return run;
  const { line, expected, got } = run.refused;
  throw damagedRun(`line ${line} of its predictions to have ${expected}`, got);
}

/** Replicates of one key draw the same resamples. */
function seedOf(manifest: ScoringRunManifest, metric: string): string {
  return measurementKey({ scoringRunKey: manifest.key, digest: null, metric, settings: estimateSettings });
}

/** The declared chance level is that of the primary metric; other kinds of accuracy share it. */
function chanceOf({ metrics, preparedSet }: ScoringRunManifest, metric: string): number | null {
  return metric === metrics[0] || metric.startsWith('accuracy') ? preparedSet.dataset.chanceLevel : null;
}
