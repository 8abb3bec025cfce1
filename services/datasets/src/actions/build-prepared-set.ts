import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BlobStore, findSealed, seal } from '@amuro/artifacts';
import type { PreparedSetManifest } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';
import type { JobContext, Outcome } from '@amuro/jobs';
import { DroppedRows } from '../domain/sets/dropped-rows.ts';
import { createSetObserver, type SetObserver } from '../domain/sets/set-observer.ts';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import { composeManifest } from './compose-manifest.ts';
import { openSetBuild } from './set-build.ts';
import { pickExemplars } from './pick-exemplars.ts';
import { LinesFile } from './output-files.ts';
import { dataPaths, setFiles } from './data-paths.ts';
import type { SetBuild } from './set-build.ts';
import { readDisjointTexts } from './read-disjoint-texts.ts';
import type { SplitTally } from './read-examples.ts';
import { writeRows, type WrittenRows } from './write-rows.ts';

/**
 * Makes a prepared set: first the rows, then their statistics and findings, then the seal. Each attempt starts from the
 * beginning.
 */
export async function buildPreparedSet(
  deps: SetBuild['deps'],
  set: PreparedSetRow,
  context: JobContext,
): Promise<Outcome> {
  const directory = dataPaths.preparedSet(deps.dataDir, set.id);
  if (await findSealed(directory)) return { kind: 'succeeded' };
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  try {
    const startedAt = deps.now().toISOString();
    context.started({ device: null, deviceModel: null, threads: 1, resumedFrom: 0 });
    const manifest = await buildRows(await openSetBuild(deps, set, context), set, directory);
    const { read: rowsRead, kept: rowsWritten } = manifest.counts;
    context.finished({ counters: { rowsRead, rowsWritten }, deviceSeconds: 0, peakMemoryBytes: 0 });
    await seal(directory, manifest, {
      startedAt,
      finishedAt: deps.now().toISOString(),
      ledger: context.currentLedger(),
      versions: { node: process.version },
      budget: {},
    });
    await share(deps, directory, manifest);
    return { kind: 'succeeded' };
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    if (context.signal.aborted) return { kind: 'stopped' };
    throw error;
  }
}

async function buildRows(
  build: SetBuild,
  set: PreparedSetRow,
  directory: string,
): Promise<PreparedSetManifest> {
  const { settings, labels } = build;
  const template =
    settings.template ?? (settings.format === 'default' ? build.dataset.spec.template : undefined);
  const disjoint = await readDisjointTexts(build, set.disjointFrom);
  const expectedRows = build.dataset.spec.expectedRows?.[settings.split] ?? null;
  const observer = createSetObserver({ settings, labels, disjoint: disjoint.where, expectedRows, template });
  const written = await writtenRows(build, directory, observer);
  if (written.kept === 0) throw noRows(written.tally);
  const picked = await pickExemplars(build, written, disjoint.where);
  const parts = { disjointFrom: disjoint.sets, written, picked, observer };
  return composeManifest(build, set, directory, parts);
}

/** Writes the rows, and next to them a file of the rows that could not be used. */
async function writtenRows(build: SetBuild, directory: string, observer: SetObserver): Promise<WrittenRows> {
  const droppedFile = new LinesFile(join(directory, setFiles.dropped));
  const dropped = new DroppedRows((row) => droppedFile.add(row));
  try {
    return await writeRows(build, { path: join(directory, setFiles.rows), dropped }, observer);
  } finally {
    droppedFile.close();
  }
}

/** Offers the rows to consumers on the same shared directory; consumers still check them against the manifest. */
async function share(
  { dataDir, sharedDir }: SetBuild['deps'],
  directory: string,
  { files }: PreparedSetManifest,
): Promise<void> {
  const blobs = new BlobStore(dataDir, sharedDir);
  for (const entry of files) await blobs.share(join(directory, entry.path), entry);
}

function noRows({ read, dropped }: SplitTally): ProblemError {
  const reasons = dropped.named.slice(0, 3).map(({ line, detail }) => `line ${line}: ${detail}`);
  return new ProblemError({
    code: 'no-usable-rows',
    detail: `None of the ${read} rows can be used${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}.`,
    remedy: 'Name a split whose rows have a gold and text.',
  });
}
