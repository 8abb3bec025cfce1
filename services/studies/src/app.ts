import { join } from 'node:path';
import { createPeers } from '@amuro/clients';
import { createServiceApp, type RunningApp, type ServiceDeps } from '@amuro/http';
import { jobEvents, JobRunner, jobs, jobsMigrations, JobStore } from '@amuro/jobs';
import { openDatabase } from '@amuro/sqlite';
import type { Deps } from './deps.ts';
import { runStudy } from './actions/study-run.ts';
import { routes } from './routes/index.ts';
import * as schema from './store/schema.ts';
import { StudyStore } from './store/study-store.ts';

const migrations = new URL('../migrations/', import.meta.url);
/** Studies at once; each has several cells in flight. */
const concurrency = 4;

/** The studies service: owns studies and cells, and drives the other four by their public operations. */
export function createApp({ settings, logger }: ServiceDeps): RunningApp {
  const database = openDatabase(join(settings.dataDir, 'studies.sqlite'), [migrations, jobsMigrations], {
    ...schema,
    jobs,
    jobEvents,
  });
  const known = {
    store: new StudyStore(database.db),
    jobs: new JobStore(database.db),
    peers: createPeers(settings),
    logger,
    now: () => new Date(),
  };
  const runner = new JobRunner({
    store: known.jobs,
    concurrency,
    execute: (job, context) => runStudy(known, known.store.get(job.id)!, context),
    logger,
  });
  const app = createServiceApp({
    service: 'studies',
    title: 'Amuro studies',
    description: 'Plans a study from its file and drives the other services until every cell is measured.',
    tags: {
      plans: 'What a study file would measure and run.',
      studies:
        'Studies: the grid of series points, tunings and evaluations, run until every cell is measured.',
    },
    settings,
    logger,
  });
  const deps: Deps = { ...known, runner };
  for (const addRoute of routes) addRoute(app, deps);
  runner.start();
  const close = async () => {
    await runner.stop();
    database.close();
  };
  return { app, close };
}
