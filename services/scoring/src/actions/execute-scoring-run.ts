import { digestsOf, findSealed } from '@amuro/artifacts';
import type { JobContext, Outcome } from '@amuro/jobs';
import { workInJob, type WorkDone, type WorkerTask } from '@amuro/worker';
import type { Deps } from '../deps.ts';
import type { ScoringRun } from '../store/scoring-run-store.ts';
import { fetchInputs, forgetInputs, type Inputs } from './fetch-inputs.ts';
import { executeRescoring } from './execute-rescoring.ts';
import { runDirectory } from './run-directory.ts';
import { keepResult, sealResult } from './seal-result.ts';

/** One attempt at a scoring run: inputs from their owners, the worker, the sealed result. */
export async function executeScoringRun(deps: Deps, run: ScoringRun, context: JobContext): Promise<Outcome> {
  if (run.rescores !== null) return executeRescoring(deps, run, run.rescores, context);
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
    const { event } = done;
    const about = { subject: inputs.subject, preparedSet: inputs.set.manifest, facts: event.facts };
    await sealResult(deps, run, about, event.versions, context);
  }
  return keepResult(deps, run);
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
