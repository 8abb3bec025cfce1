import type { RunRecord } from '@amuro/contracts';
import type { Job, JobContext } from '@amuro/jobs';
import type { Deps } from '../deps.ts';

/** The contents of `run.json`, next to the result: times, device, cost and versions. */
export function runRecordOf(
  { now }: Pick<Deps, 'now'>,
  job: Job,
  context: JobContext,
  versions: Record<string, string>,
  budget: Record<string, number> = {},
): RunRecord {
  const finishedAt = now().toISOString();
  return {
    startedAt: job.startedAt ?? finishedAt,
    finishedAt,
    ledger: context.currentLedger(),
    versions,
    budget,
  };
}
