import { join } from 'node:path';
import { BlobStore, fileEntriesOf, seal } from '@amuro/artifacts';
import type { JobContext, Outcome } from '@amuro/jobs';
import type { Deps } from '../deps.ts';
import { scoringManifest, type ScoringResult } from '../domain/scoring-manifest.ts';
import type { ScoringRun } from '../store/scoring-run-store.ts';
import { readManifest, readRunRecord, runDirectory } from './run-directory.ts';

type About = Pick<ScoringResult, 'subject' | 'preparedSet' | 'facts' | 'rescores'>;

/** Makes what the worker wrote the run's result, which every peer may have. */
export async function sealResult(
  deps: Deps,
  run: ScoringRun,
  about: About,
  versions: Record<string, string>,
  context: JobContext,
): Promise<void> {
  const directory = runDirectory(deps.settings.dataDir, run.id);
  const { id, key, settings, acceptedFindings } = run;
  const files = await fileEntriesOf(directory);
  const manifest = scoringManifest({ id, key, settings, ...about, acceptedFindings, files });
  await seal(directory, manifest, {
    startedAt: context.job.startedAt ?? deps.now().toISOString(),
    finishedAt: deps.now().toISOString(),
    ledger: context.currentLedger(),
    versions,
    budget: { tokenBudget: deps.options.tokenBudget },
  });
  const blobs = new BlobStore(join(deps.settings.dataDir, 'cache'), deps.settings.sharedDir);
  for (const entry of files) await blobs.share(join(directory, entry.path), entry);
}

/** Notes what is sealed beside the request. */
export async function keepResult(deps: Deps, run: ScoringRun): Promise<Outcome> {
  const directory = runDirectory(deps.settings.dataDir, run.id);
  const { digest } = await readManifest(directory);
  const { versions, budget } = await readRunRecord(directory);
  deps.runs.setResult(run.id, { digest, versions, budget });
  return { kind: 'succeeded' };
}
