import { rmSync } from 'node:fs';
import {
  createServiceApp,
  type CreateApp,
  type OpenAPIHono,
  type RunningApp,
  type ServiceDeps,
} from '@amuro/http';
import { JobRunner } from '@amuro/jobs';
import { createWorkerPool } from '@amuro/worker';
import { executeScoringRun } from './actions/execute-scoring-run.ts';
import { findScoringRun } from './actions/find-scoring-run.ts';
import { problemOf } from './actions/problem-of.ts';
import { runDirectory } from './actions/run-directory.ts';
import type { Deps, ScoringOptions } from './deps.ts';
import { addCancelScoringRun } from './routes/cancel-scoring-run.ts';
import { addCreateScoringRun } from './routes/create-scoring-run.ts';
import { addGetScoringRunManifest } from './routes/get-scoring-run-manifest.ts';
import { addGetScoringRunPredictions } from './routes/get-scoring-run-predictions.ts';
import { addGetScoringRun } from './routes/get-scoring-run.ts';
import { addListDevices } from './routes/list-devices.ts';
import { addListScoringRunEvents } from './routes/list-scoring-run-events.ts';
import { addListScoringRuns } from './routes/list-scoring-runs.ts';
import { addResumeScoringRun } from './routes/resume-scoring-run.ts';
import { openStore } from './store/open-store.ts';

const routes: ((app: OpenAPIHono, deps: Deps) => void)[] = [
  addCreateScoringRun,
  addListScoringRuns,
  addGetScoringRun,
  addGetScoringRunManifest,
  addGetScoringRunPredictions,
  addListScoringRunEvents,
  addCancelScoringRun,
  addResumeScoringRun,
  addListDevices,
];

/** Runs that fetch, wait or compute at once; how many compute is decided by the devices. */
const runsAtOnce = 8;

/** The scoring service: scoring runs and their predictions. */
export const createApp = scoringApp({ tokenBudget: 16_384, saveEverySeconds: 30 });

/** The service with other limits, for tests and measurements. */
export function scoringApp(options: ScoringOptions): CreateApp {
  return (deps) => start(deps, options);
}

function start({ settings, logger }: ServiceDeps, options: ScoringOptions): RunningApp {
  const store = openStore(settings.dataDir);
  const pool = createWorkerPool({ settings, logger });
  const missingDevice = () => pool.missingDevice(settings.requireDevice);
  const runner = new JobRunner({
    store: store.jobs,
    execute: (job, context) => executeScoringRun(deps, findScoringRun(deps, job.id).run, context),
    concurrency: runsAtOnce,
    discard: (job) => rmSync(runDirectory(settings.dataDir, job.id), { recursive: true, force: true }),
    hold: missingDevice,
    problemOf,
    onTrouble: (error) => logger.error({ err: error }, 'the database could not be written; trying again'),
  });
  const deps: Deps = { settings, options, ...store, runner, pool, now: () => new Date() };
  const app = createServiceApp({
    service: 'scoring',
    title: 'Amuro scoring',
    description: 'Scores checkpoints and surface rules on prepared sets.',
    settings,
    logger,
    ready: async () => [await missingDevice()].filter((reason) => reason !== null),
  });
  for (const add of routes) add(app, deps);
  runner.start();
  return {
    app,
    close: async () => {
      await runner.stop();
      await pool.close();
      store.close();
    },
  };
}
