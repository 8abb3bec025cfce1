import { createPeers } from '@amuro/clients';
import { createServiceApp, type CreateApp } from '@amuro/http';
import { routes } from './routes/index.ts';
import { createAnswerCache } from './serving/answer-cache.ts';
import { createReportWatch } from './serving/report-watch.ts';
import type { ServerDeps } from './serving/server-deps.ts';
import { createTaskPool } from './serving/server-deps.ts';
import { openStore } from './store/open-store.ts';

/** A report lists every cell of its study: about 700 bytes each. */
const reportLimitBytes = 64 * 1024 * 1024;

/** An archive with all predictions of a study, written to disk as it arrives. */
const bundleLimitBytes = 16 * 1024 ** 3;

/** Result files in the body of a request. */
const importLimitBytes = 256 * 1024 * 1024;

/** The size of the answer cache: about a hundred reports of studies, or some hundreds of figures. */
const answersBytes = 128 * 1024 * 1024;

/** The analytics service: measurements, statistics, figures and reports. */
export const createApp: CreateApp = ({ settings, logger }) => {
  const store = openStore(settings.dataDir);
  // Every write happens in a thread: waiting here for another transaction would delay every request.
  store.sqlite.pragma('query_only = ON');
  const pool = createTaskPool({
    size: settings.threads ?? 2,
    idleSeconds: settings.idleSeconds,
    context: settings,
  });
  const deps: ServerDeps = {
    settings,
    store,
    pool,
    peers: createPeers(settings),
    watch: createReportWatch(),
    answers: createAnswerCache(answersBytes),
    now: () => new Date(),
  };
  const app = createServiceApp({
    service: 'analytics',
    title: 'Amuro analytics',
    description: 'Measures finished scoring runs, compares them, draws figures and writes reports.',
    tags: {
      imports: 'Imported results: finished scoring runs of peers, and published results from files.',
      measurements: 'One metric of one scoring run each: value, uncertainty and verdict.',
      comparisons: 'Differences between measurements, paired by row where both scored the same rows.',
      'mean-ratios-of-change': 'Mean ratios of change by tuning and point, equation (1) of the paper.',
      tables: 'Tables of a study or an import.',
      figures: 'Figures of a study or an import.',
      exports: 'A study or an import in formats that other tools read.',
      bundles: 'Reproduction bundles: a study with everything that its numbers were made from.',
      reports: 'Reports of studies and imports, and the state that studies report.',
    },
    settings,
    logger,
    bodyLimits: [
      { pathPrefix: '/v1/reports', bytes: reportLimitBytes },
      { pathPrefix: '/v1/imports', bytes: importLimitBytes },
      { pathPrefix: '/v1/bundles', bytes: bundleLimitBytes, streamed: true },
    ],
  });
  for (const add of routes) add(app, deps);
  return {
    app,
    close: async () => {
      await pool.close();
      store.close();
    },
  };
};
