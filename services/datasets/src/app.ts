import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createServiceApp, type OpenAPIHono, type RunningApp, type ServiceDeps } from '@amuro/http';
import { createPeers } from '@amuro/clients';
import { createHubClient } from '@amuro/hub';
import { JobRunner, type Job, type JobContext, type Outcome } from '@amuro/jobs';
import { createTaskPool } from '@amuro/threads';
import { buildPreparedSet } from './actions/build-prepared-set.ts';
import type { Deps } from './actions/deps.ts';
import { measureTokens } from './actions/measure-tokens.ts';
import { places } from './actions/places.ts';
import { problemOf } from './actions/problem-of.ts';
import { registerDataset } from './actions/register-dataset.ts';
import { registerFolders } from './actions/register-folders.ts';
import { uploadLimitBytes } from './actions/receive-upload.ts';
import { SetExaminer } from './actions/set-examiner.ts';
import { writePool } from './actions/write-pool.ts';
import { createTextWorkers } from './actions/text-workers.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { addCancelPreparedSet } from './routes/cancel-prepared-set.ts';
import { addCancelTokenStatistics } from './routes/cancel-token-statistics.ts';
import { addCreateDataset } from './routes/create-dataset.ts';
import { addCreatePreparedSet } from './routes/create-prepared-set.ts';
import { addCreateTokenStatistics } from './routes/create-token-statistics.ts';
import { addCreateUpload } from './routes/create-upload.ts';
import { addGetDataset } from './routes/get-dataset.ts';
import { addGetPreparedSetDroppedRows } from './routes/get-prepared-set-dropped-rows.ts';
import { addGetPreparedSetManifest } from './routes/get-prepared-set-manifest.ts';
import { addGetPreparedSetRows } from './routes/get-prepared-set-rows.ts';
import { addGetPreparedSet } from './routes/get-prepared-set.ts';
import { addGetTokenStatistics } from './routes/get-token-statistics.ts';
import { addListDatasets } from './routes/list-datasets.ts';
import { addListPreparedSetEvents } from './routes/list-prepared-set-events.ts';
import { addListPreparedSetFindings } from './routes/list-prepared-set-findings.ts';
import { addListPreparedSets } from './routes/list-prepared-sets.ts';
import { FileDigests } from './sources/file-digests.ts';
import type { SourceContext } from './sources/source-kind.ts';
import { readSourceSettings, type SourceSettings } from './sources/source-settings.ts';
import { addListTokenStatisticsEvents } from './routes/list-token-statistics-events.ts';
import { addListTokenStatistics } from './routes/list-token-statistics.ts';
import { openStore, type Store } from './store/open-store.ts';
import type { Tasks } from './tasks/tasks.ts';

const routes: ((app: OpenAPIHono, deps: Deps) => void)[] = [
  addCreateUpload,
  addCreateDataset,
  addListDatasets,
  addGetDataset,
  addCreatePreparedSet,
  addListPreparedSets,
  addCancelPreparedSet,
  addGetPreparedSet,
  addGetPreparedSetManifest,
  addGetPreparedSetRows,
  addGetPreparedSetDroppedRows,
  addListPreparedSetFindings,
  addListPreparedSetEvents,
  addCreateTokenStatistics,
  addListTokenStatistics,
  addCancelTokenStatistics,
  addGetTokenStatistics,
  addListTokenStatisticsEvents,
];

/** The datasets service: datasets, uploads and prepared sets. */
export async function createApp(
  { settings, logger }: ServiceDeps,
  { hub, urlHosts, catalogueDirs }: SourceSettings = readSourceSettings({}),
): Promise<RunningApp> {
  const { dataDir, roots, sharedDir, idleSeconds } = settings;
  const store = openStore(dataDir);
  const sources: SourceContext = {
    roots,
    uploadPath: (id) => uploadPath(store, dataDir, id),
    digests: new FileDigests(),
    hub: createHubClient(hub),
    urlHosts,
    downloadsDir: places.downloads(dataDir),
  };
  const tasks = new URL('./tasks/tasks.ts', import.meta.url);
  const rowThread = (youngMegabytes: number) =>
    createTaskPool<Tasks>(tasks, { size: 1, idleSeconds, youngMegabytes });
  // Two make rows as fast as this one puts them in order. Memory as V8 gives it: the service's own is kept small.
  const usual = Array.from({ length: Math.min(2, availableParallelism()) }, () => rowThread(48));
  const rowThreads = { usual, small: rowThread(12) };
  const base = { store, sources, rowThreads, dataDir, sharedDir, now: () => new Date() };
  const textWorkers = createTextWorkers({ settings, logger });
  const executors: Record<string, (id: string, context: JobContext) => Promise<Outcome>> = {
    'prepare-set': (id, context) => buildPreparedSet(base, store.preparedSets.get(id)!, context),
    'token-statistics': (id, context) =>
      measureTokens({ ...base, textWorkers }, store.tokenStatistics.get(id)!, context),
  };
  const runner = new JobRunner({
    store: store.jobs,
    // One after the other: a set that another must be disjoint from is ready before it, if asked for before it.
    concurrency: 1,
    laneOf: ({ kind }) => kind,
    execute: (job: Job, context: JobContext) => executors[job.kind]!(job.id, context),
    problemOf,
    onTrouble: (error) => logger.error({ err: error }, 'the database could not be written; trying again'),
  });
  for (const spec of loadCatalogue()) await registerDataset(base, spec, true);
  const app = createServiceApp({
    service: 'datasets',
    title: 'Amuro datasets',
    description: 'Registers datasets and renders them as immutable prepared sets.',
    tags: {
      datasets:
        'Datasets of the catalogue and of users: task, columns, labels, splits and where they come from.',
      uploads: 'Files of rows that are sent to the service, to be named by the source of a dataset.',
      'prepared-sets': 'One split of a dataset, rendered as immutable rows for training or evaluation.',
      'token-statistics': 'Lengths of the rows of a prepared set in the tokens of a tokenizer.',
    },
    settings,
    logger,
    bodyLimits: [{ pathPrefix: '/v1/uploads', bytes: uploadLimitBytes, streamed: true }],
  });
  const pool = createTaskPool<Tasks>(tasks, { size: 1, idleSeconds });
  const examiner = new SetExaminer(dataDir, pool, (id, path) =>
    writePool(base, store.preparedSets.get(id)!, path),
  );
  const peers = createPeers(settings);
  for (const add of routes) add(app, { ...base, runner, examiner, peers });
  runner.start();
  // Reading a user's files takes as long as they are; the service answers meanwhile.
  void registerFolders(base, catalogueDirs, (file, reason) =>
    logger.error({ file, reason }, 'dataset not registered'),
  );
  return {
    app,
    close: async () => {
      await runner.stop();
      await Promise.all([pool, ...usual, rowThreads.small, textWorkers].map((each) => each.close()));
      store.close();
    },
  };
}

function uploadPath(store: Store, dataDir: string, id: string): string | null {
  const upload = store.uploads.get(id);
  if (upload === undefined) return null;
  const path = places.upload(dataDir, id, upload.fileName);
  return existsSync(path) ? path : null;
}
