import { join } from 'node:path';
import { BlobStore, digestsOf, fileEntriesOf, findSealed, seal } from '@amuro/artifacts';
import type { JobContext, Outcome } from '@amuro/jobs';
import { workInJob, type WorkDone, type WorkerTask } from '@amuro/worker';
import type { Deps } from '../deps.ts';
import { scoringManifest } from '../domain/scoring-manifest.ts';
import type { ScoringRun } from '../store/scoring-run-store.ts';
import { fetchInputs, forgetInputs, type Inputs } from './fetch-inputs.ts';
import { readManifest, readRunRecord, runDirectory } from './run-directory.ts';

/** One attempt at a scoring run: inputs from their owners, the worker, the sealed result. */
export async function executeScoringRun(deps: Deps, run: ScoringRun, context: JobContext): Promise<Outcome> {
  const directory = runDirectory(deps.settings.dataDir, run.id);
  // A service that died right after sealing finds its result here.
  if (!(await findSealed(directory))) {
    let inputs = await fetchInputs(deps, run, context);
    let done = await compute(deps, run, inputs, context);
    if (done.kind === 'failed' && done.problem.code === 'damaged-input') {
      // The cached bytes are not those of the owner: they are fetched once more.
      await forgetInputs(deps, inputs);
      inputs = await fetchInputs(deps, run, context);
      done = await compute(deps, run, inputs, context);
    }
    if (done.kind !== 'succeeded') return done;
    await sealResult(deps, run, inputs, done, context);
  }
  const { digest } = await readManifest(directory);
  const { versions, budget } = await readRunRecord(directory);
  deps.runs.setResult(run.id, { digest, versions, budget });
  return { kind: 'succeeded' };
}

function compute(deps: Deps, run: ScoringRun, inputs: Inputs, context: JobContext): Promise<WorkDone> {
  return workInJob(deps.launcher, taskOf(deps, run, inputs, context.job.attempt), context);
}

function taskOf(deps: Deps, run: ScoringRun, inputs: Inputs, attempt: number): WorkerTask {
  const directory = runDirectory(deps.settings.dataDir, run.id);
  const { subject, settings } = run;
  const { tokenBudget, saveEverySeconds } = deps.options;
  const requestId = `${run.id}-${attempt}`;
  const preparedSetDirectory = inputs.set.directory;
  if (subject.kind === 'checkpoint') {
    const { subjectDirectory: checkpointDirectory, subject: found } = inputs;
    return {
      operation: 'score',
      requestId,
      directory,
      checkpointDirectory,
      checkpointFiles: found.kind === 'checkpoint' ? digestsOf(found.checkpoint.files) : null,
      preparedSetDirectory,
      settings,
      tokenBudget,
      saveEverySeconds,
    };
  }
  const { rule, field } = subject;
  const trainSetDirectory = inputs.subjectDirectory;
  return {
    operation: 'baseline',
    requestId,
    directory,
    baseline: { rule, field },
    trainSetDirectory,
    preparedSetDirectory,
  };
}

async function sealResult(
  deps: Deps,
  run: ScoringRun,
  inputs: Inputs,
  done: Extract<WorkDone, { kind: 'succeeded' }>,
  context: JobContext,
): Promise<void> {
  const directory = runDirectory(deps.settings.dataDir, run.id);
  const { id, key, settings, acceptedFindings } = run;
  const files = await fileEntriesOf(directory);
  const manifest = scoringManifest({
    id,
    key,
    settings,
    subject: inputs.subject,
    preparedSet: inputs.set.manifest,
    acceptedFindings,
    facts: done.event.facts,
    files,
  });
  await seal(directory, manifest, {
    startedAt: context.job.startedAt ?? deps.now().toISOString(),
    finishedAt: deps.now().toISOString(),
    ledger: context.currentLedger(),
    versions: done.event.versions,
    budget: { tokenBudget: deps.options.tokenBudget },
  });
  const blobs = new BlobStore(join(deps.settings.dataDir, 'cache'), deps.settings.sharedDir);
  for (const entry of files) await blobs.share(join(directory, entry.path), entry);
}
