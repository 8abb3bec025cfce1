import { createPeers } from '@amuro/clients';
import { createServiceApp, type CreateApp, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from './actions/deps.ts';
import { createAnswerCache } from './answers/answer-cache.ts';
import { createReportWatch } from './actions/report-watch.ts';
import { addCompareMeasurements } from './routes/compare-measurements.ts';
import { addCreateImport } from './routes/create-import.ts';
import { addDeleteImport } from './routes/delete-import.ts';
import { addGetBundle } from './routes/get-bundle.ts';
import { addGetExport } from './routes/get-export.ts';
import { addGetFigure } from './routes/get-figure.ts';
import { addGetImport } from './routes/get-import.ts';
import { addGetMeasurement } from './routes/get-measurement.ts';
import { addGetReport } from './routes/get-report.ts';
import { addDashboard } from './routes/dashboard.ts';
import { addImportBundle } from './routes/import-bundle.ts';
import { addListComparedRows } from './routes/list-compared-rows.ts';
import { addListComparisons } from './routes/list-comparisons.ts';
import { addGetTable } from './routes/get-table.ts';
import { addListExports } from './routes/list-exports.ts';
import { addListFigures } from './routes/list-figures.ts';
import { addListImports } from './routes/list-imports.ts';
import { addListIntervals } from './routes/list-intervals.ts';
import { addListMeanRatiosOfChange } from './routes/list-mean-ratios-of-change.ts';
import { addListMeasurements } from './routes/list-measurements.ts';
import { addListReportEvents } from './routes/list-report-events.ts';
import { addListReports } from './routes/list-reports.ts';
import { addListTables } from './routes/list-tables.ts';
import { addPutReport } from './routes/put-report.ts';
import { openStore } from './store/open-store.ts';
import { createTaskPool } from './tasks/task-pool.ts';

const routes: ((app: OpenAPIHono, deps: ServerDeps) => void)[] = [
  addCreateImport,
  addListImports,
  addGetImport,
  addDeleteImport,
  addListMeasurements,
  addGetMeasurement,
  addListIntervals,
  addCompareMeasurements,
  addListComparisons,
  addListComparedRows,
  addListMeanRatiosOfChange,
  addListTables,
  addGetTable,
  addListFigures,
  addGetFigure,
  addListExports,
  addGetExport,
  addGetBundle,
  addImportBundle,
  addPutReport,
  addListReports,
  addGetReport,
  addListReportEvents,
  addDashboard,
];

/** A report names every cell of its study: about 700 bytes each. */
const reportLimitBytes = 64 * 1024 * 1024;

/** An archive with all predictions of a study, written to disk as it comes. */
const bundleLimitBytes = 16 * 1024 ** 3;

/** Files of results that a request brings. */
const importLimitBytes = 256 * 1024 * 1024;

/** Of answers that are kept: about a hundred reports of studies, or some hundred figures. */
const answersBytes = 128 * 1024 * 1024;

/** The analytics service: measurements, statistics, figures and reports. */
export const createApp: CreateApp = ({ settings, logger }) => {
  const store = openStore(settings.dataDir);
  // Whatever writes does so in a thread: to wait here for another's transaction would hold up every request.
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
