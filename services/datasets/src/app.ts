import { createPeers } from '@amuro/clients';
import { createServiceApp, type RunningApp, type ServiceDeps } from '@amuro/http';
import { createHubClient } from '@amuro/hub';
import { jobMetrics, JobRunner, type Job, type JobContext, type Outcome } from '@amuro/jobs';
import { createTextWorkers } from '@amuro/worker';
import { buildPreparedSet } from './actions/build-prepared-set.ts';
import { dataPaths } from './actions/data-paths.ts';
import { measureTokens, type Measuring } from './actions/measure-tokens.ts';
import { uploadLimitBytes } from './actions/receive-upload.ts';
import { registerDataset } from './actions/register-dataset.ts';
import { registerFolders } from './actions/register-folders.ts';
import { WholeSetFindings } from './actions/whole-set-findings.ts';
import { writePool } from './actions/write-pool.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import type { Deps } from './deps.ts';
import { routes } from './routes/index.ts';
import { FileDigests } from './sources/file-digests.ts';
import type { SourceContext, StoredUpload } from './sources/source-kind.ts';
import { readSourceSettings, type SourceSettings } from './sources/source-settings.ts';
import { openStore, type Store } from './store/open-store.ts';
import { createThreads } from './threads/create-threads.ts';

/** The datasets service: datasets, uploads and prepared sets. */
export async function createApp(
  { settings, logger }: ServiceDeps,
  sourceSettings: SourceSettings = readSourceSettings({}),
): Promise<RunningApp> {
  const { dataDir, sharedDir } = settings;
  const store = openStore(dataDir);
  const sources = sourceContext(settings, sourceSettings, store);
  const {
    rowThreads,
    findingsThread,
    templateThread,
    close: closeThreads,
  } = createThreads(settings.idleSeconds);
  const textWorkers = createTextWorkers({ settings, logger });
  const base = { store, sources, rowThreads, templateThread, dataDir, sharedDir, now: () => new Date() };
  const runner = createRunner({ ...base, textWorkers }, logger);
  for (const spec of loadCatalogue()) await registerDataset(base, spec, true);
  const app = createServiceApp({
    service: 'datasets',
    title: 'Amuro datasets',
    description: 'Registers datasets and renders them as immutable prepared sets.',
    tags: {
      datasets:
        'Datasets of the catalogue and of users: task, columns, labels, splits and where they come from.',
      uploads: 'Files of rows sent to the service, which the source of a dataset can name.',
      'prepared-sets': 'One split of a dataset, rendered as immutable rows for training or evaluation.',
      'token-statistics': 'Lengths of the rows of a prepared set in the tokens of a tokenizer.',
    },
    settings,
    logger,
    metrics: () => jobMetrics(store.jobs),
    bodyLimits: [{ pathPrefix: '/v1/uploads', bytes: uploadLimitBytes, streamed: true }],
  });
  const wholeSetFindings = new WholeSetFindings(dataDir, findingsThread, (id, path) =>
    writePool(base, store.preparedSets.get(id)!, path),
  );
  const deps: Deps = { ...base, runner, wholeSetFindings, peers: createPeers(settings) };
  for (const addRoute of routes) addRoute(app, deps);
  runner.start();
  // Reading a user's files takes as long as they are large; the service answers requests meanwhile.
  void registerFolders(base, sourceSettings.catalogueDirs, (file, reason) =>
    logger.error({ file, reason }, 'dataset not registered'),
  );
  return {
    app,
    close: async () => {
      await runner.stop();
      await Promise.all([closeThreads(), textWorkers.close()]);
      store.close();
    },
  };
}

function createRunner(
  deps: Omit<Deps, 'runner' | 'wholeSetFindings' | 'peers'> & Measuring,
  logger: ServiceDeps['logger'],
): JobRunner {
  const { jobs, preparedSets, tokenStatistics } = deps.store;
  const executors: Record<string, (id: string, context: JobContext) => Promise<Outcome>> = {
    'prepare-set': (id, context) => buildPreparedSet(deps, preparedSets.get(id)!, context),
    'token-statistics': (id, context) => measureTokens(deps, tokenStatistics.get(id)!, context),
  };
  return new JobRunner({
    store: jobs,
    // In order, so that a set is ready before a later one that must be disjoint from it.
    concurrency: 1,
    laneOf: ({ kind }) => kind,
    execute: (job: Job, context: JobContext) => executors[job.kind]!(job.id, context),
    logger,
  });
}

function sourceContext(
  { roots, dataDir }: ServiceDeps['settings'],
  { hub, urlHosts }: SourceSettings,
  store: Store,
): SourceContext {
  return {
    roots,
    upload: (id) => storedUpload(store, dataDir, id),
    digests: new FileDigests(),
    hub: createHubClient(hub),
    urlHosts,
    downloadsDir: dataPaths.downloads(dataDir),
  };
}

function storedUpload(store: Store, dataDir: string, id: string): StoredUpload | null {
  const upload = store.uploads.get(id);
  if (upload === undefined) return null;
  return { path: dataPaths.upload(dataDir, id, upload.fileName), sha256: upload.sha256 };
}
