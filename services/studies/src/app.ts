import { createPeers } from '@amuro/clients';
import { createServiceApp, type RunningApp, type ServiceDeps } from '@amuro/http';
import { jobMetrics, JobRunner } from '@amuro/jobs';
import { createTaskPool } from '@amuro/threads';
import type { Deps } from './deps.ts';
import { runStudy } from './actions/study-run.ts';
import { routes } from './routes/index.ts';
import { openStore } from './store/open-store.ts';
import type { Tasks } from './threads/tasks.ts';

/** Studies at once; each has several cells in flight. */
const concurrency = 4;

/** The studies service: owns studies and cells, and drives the other four by their public operations. */
export function createApp({ settings, logger }: ServiceDeps): RunningApp {
  const { store, jobs, close: closeStore } = openStore(settings.dataDir);
  const pool = createTaskPool<Tasks>(new URL('./threads/tasks.ts', import.meta.url), {
    size: settings.threads ?? 2,
    idleSeconds: settings.idleSeconds,
    context: settings,
  });
  const known = { store, jobs, pool, peers: createPeers(settings), logger, now: () => new Date() };
  const runner = new JobRunner({
    store: jobs,
    concurrency,
    execute: (job, context) => runStudy(known, job.id, context),
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
    metrics: () => jobMetrics(jobs),
  });
  const deps: Deps = { ...known, runner };
  for (const addRoute of routes) addRoute(app, deps);
  runner.start();
  const close = async () => {
    await runner.stop();
    await pool.close();
    closeStore();
  };
  return { app, close };
}
