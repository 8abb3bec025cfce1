import { mkdir, rm } from 'node:fs/promises';
import { fileEntriesOf, findSealed, seal } from '@amuro/artifacts';
import { digestOf } from '@amuro/identity';
import type { JobContext, Outcome } from '@amuro/jobs';
import { workInJob, type Launcher } from '@amuro/worker';
import type { TokenStatisticsRow } from '../store/token-statistics-store.ts';
import { dataPaths } from './data-paths.ts';

export interface Measuring {
  dataDir: string;
  now: () => Date;
  textWorkers: Launcher;
}

/** Measures token statistics: the text worker tokenises the set. Each attempt starts from the beginning. */
export async function measureTokens(
  { dataDir, now, textWorkers }: Measuring,
  { id, key, preparedSetId, tokenizer, tokenizerDigest }: TokenStatisticsRow,
  context: JobContext,
): Promise<Outcome> {
  const directory = dataPaths.tokenStatistics(dataDir, id);
  if (await findSealed(directory)) return { kind: 'succeeded' };
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const task = {
    operation: 'token-statistics' as const,
    requestId: `${id}.${context.job.attempt}`,
    directory,
    preparedSetDirectory: dataPaths.preparedSet(dataDir, preparedSetId),
    tokenizerFile: dataPaths.tokenizer(dataDir, tokenizerDigest),
  };
  const done = await workInJob(textWorkers, task, context);
  if (done.kind !== 'succeeded') return done;
  const files = await fileEntriesOf(directory);
  const inputs = { preparedSet: { id: preparedSetId }, tokenizer, tokenizerDigest };
  const manifest = { kind: 'token-statistics', id, key, digest: digestOf(files), ...inputs, files };
  await seal(directory, manifest, {
    startedAt: context.job.startedAt ?? now().toISOString(),
    finishedAt: now().toISOString(),
    ledger: context.currentLedger(),
    versions: done.event.versions,
    budget: {},
  });
  return { kind: 'succeeded' };
}
