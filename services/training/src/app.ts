import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPeers } from '@amuro/clients';
import { createServiceApp, type RunningApp, type ServiceDeps } from '@amuro/http';
import { jobsMigrations, JobRunner, JobStore } from '@amuro/jobs';
import { openDatabase } from '@amuro/sqlite';
import { createWorkerPool } from '@amuro/worker';
import { discardWork } from './actions/discard-work.ts';
import { executeJob } from './actions/execute-job.ts';
import { problemOf } from './actions/problem-of.ts';
import type { Deps } from './deps.ts';
import { routes } from './routes/index.ts';
import { CheckpointStore } from './store/checkpoint-store.ts';
import * as schema from './store/schema.ts';
import { SeriesStore } from './store/series-store.ts';
import { TokenizerStore } from './store/tokenizer-store.ts';
import { TrainingRunStore } from './store/training-run-store.ts';

const migrations = new URL('../migrations/', import.meta.url);
const shippedDir = fileURLToPath(new URL('../series/', import.meta.url));

export interface TrainingDeps extends ServiceDeps {
  /** Directory of shipped series; that of the project by default. */
  shippedDir?: string;
  /** Longest work in seconds that a crash may cost. */
  saveEverySeconds?: number;
}

/** The training service: tokenizers, series, checkpoints and training runs. */
export function createApp({ settings, logger, ...own }: TrainingDeps): RunningApp {
  const { db, close } = openDatabase(
    join(settings.dataDir, 'training.sqlite'),
    [migrations, jobsMigrations],
    schema,
  );
  const pool = createWorkerPool({ settings, logger });
  const missingDevice = () => pool.missingDevice(settings.requireDevice);
  const jobs = new JobStore(db);
  const runner = new JobRunner({
    store: jobs,
    execute: (job, context) => executeJob(deps, job, context),
    concurrency: attemptsAtOnce(settings.devices),
    discard: (job) => discardWork(settings, job),
    hold: missingDevice,
    problemOf,
    onTrouble: (error) => logger.error({ err: error }, 'the database could not be written; trying again'),
  });
  const deps: Deps = {
    settings,
    tokenizers: new TokenizerStore(db),
    checkpoints: new CheckpointStore(db),
    series: new SeriesStore(db),
    runs: new TrainingRunStore(db),
    jobs,
    runner,
    pool,
    peers: createPeers(settings),
    shippedDir: own.shippedDir ?? shippedDir,
    saveEverySeconds: own.saveEverySeconds ?? 30,
    now: () => new Date(),
  };
  const app = createServiceApp({
    service: 'training',
    title: 'Amuro training',
    description:
      'Tokenizers, series of checkpoints, checkpoints, and the runs that pre-train or fine-tune them.',
    settings,
    logger,
    ready: async () => [await missingDevice()].filter((reason) => reason !== null),
  });
  for (const addRoute of routes) addRoute(app, deps);
  runner.start();
  return {
    app,
    close: async () => {
      await runner.stop();
      await pool.close();
      close();
    },
  };
}

/** One more than can compute, so that the next run's rows are fetched meanwhile; `auto` may find many devices. */
function attemptsAtOnce(devices: string): number {
  if (devices === 'auto') return 16;
  return devices === 'cpu' ? 3 : devices.split(',').length + 1;
}
