import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BlobStore, digestOf, fileEntriesOf, isComplete, seal } from '@amuro/artifacts';
import { PreparedSetManifest, type RunRecord } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';
import type { JobContext, Outcome } from '@amuro/jobs';
import { findingRules } from '../domain/findings/index.ts';
import { labelsOf } from '../domain/labels-of.ts';
import { createSetStatistics } from '../domain/set-statistics.ts';
import { taskOf } from '../domain/task-of.ts';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import { findDataset } from './find-dataset.ts';
import { pickExemplars } from './pick-exemplars.ts';
import { places } from './places.ts';
import type { Preparation } from './preparation.ts';
import { readDisjointTexts } from './read-disjoint-texts.ts';
import type { SplitTally } from './read-split.ts';
import { writeRows } from './write-rows.ts';

/** Makes a prepared set: rows, then what is known of them, then the seal. One attempt; a later one begins anew. */
export async function buildPreparedSet(
  deps: Preparation['deps'],
  set: PreparedSetRow,
  context: JobContext,
): Promise<Outcome> {
  const directory = places.preparedSet(deps.dataDir, set.id);
  if (await isComplete(directory)) return { kind: 'succeeded' };
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  try {
    await build(deps, set, context, directory);
    return { kind: 'succeeded' };
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    if (context.signal.aborted) return { kind: 'stopped' };
    throw error;
  }
}

async function build(
  deps: Preparation['deps'],
  set: PreparedSetRow,
  context: JobContext,
  directory: string,
): Promise<void> {
  const startedAt = deps.now().toISOString();
  context.started({ device: null, deviceModel: null, threads: 1, resumedFrom: 0 });
  const dataset = findDataset(deps, set.datasetId);
  const { settings } = set;
  const labels = labelsOf(dataset.spec, settings.protocol);
  const definition = taskOf(dataset.spec.task);
  const preparation: Preparation = { deps, dataset, definition, settings, labels, context };
  const disjoint = await readDisjointTexts(preparation, set.disjointFrom);
  const statistics = createSetStatistics(labels);
  const observers = findingRules.map((rule) => rule.start({ settings, labels, disjoint: disjoint.where }));
  const { tally, kept, texts, firstRows } = await writeRows(
    preparation,
    join(directory, 'rows.jsonl'),
    ({ row, comparison, example }) => {
      statistics.observe(row);
      for (const { observe } of observers) {
        observe?.({ row, comparison, unlabelled: example.unlabelled ?? false });
      }
    },
  );
  if (kept === 0) throw noRows(tally);
  const taken = new Map([...disjoint.where, ...texts]);
  const picked = await pickExemplars(preparation, taken);
  const exemplars =
    settings.protocol === 'paper' ? firstRows : picked.exemplars.map(({ rowId, text }) => ({ rowId, text }));
  const { dropped, read } = tally;
  const counts = { read, kept, dropped: dropped.length, notSampled: read - dropped.length - kept };
  const labelCounts = statistics.labelCounts();
  const summary = {
    counts,
    dropped,
    labelCounts,
    excludedFromPool: picked.excluded,
    exemplars: exemplars.length,
  };
  const files = await fileEntriesOf(directory);
  const manifest = PreparedSetManifest.parse({
    kind: 'prepared-set',
    id: set.id,
    key: set.key,
    digest: digestOf(files),
    settings,
    dataset: { ...dataset.manifest, labels },
    disjointFrom: disjoint.sets,
    exemplars,
    excludedFromPool: picked.excluded,
    counts,
    dropped,
    labelCounts,
    characters: statistics.characters(),
    findings: observers.map(({ finish }) => finish(summary)).filter((finding) => finding !== null),
    files,
  });
  context.finished({ counters: { rowsRead: read, rowsWritten: kept }, deviceSeconds: 0, peakMemoryBytes: 0 });
  const run: RunRecord = {
    startedAt,
    finishedAt: deps.now().toISOString(),
    ledger: context.currentLedger(),
    versions: { node: process.version },
    budget: {},
  };
  await seal(directory, manifest, run);
  await share(deps, directory, manifest);
}

/** Offers the rows to consumers on the same shared directory; they still check them against the manifest. */
async function share(
  { dataDir, sharedDir }: Preparation['deps'],
  directory: string,
  { files }: PreparedSetManifest,
): Promise<void> {
  const blobs = new BlobStore(dataDir, sharedDir);
  for (const entry of files) await blobs.share(join(directory, entry.path), entry);
}

function noRows({ read, dropped }: SplitTally): ProblemError {
  const reasons = dropped.slice(0, 3).map(({ line, detail }) => `line ${line}: ${detail}`);
  return new ProblemError({
    status: 422,
    code: 'no-usable-rows',
    title: 'No usable rows',
    detail: `Of ${read} rows none can be used${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}.`,
    remedy: 'Name a split that has rows with a gold and with text.',
  });
}
