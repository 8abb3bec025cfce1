import type { JobStatus, Ledger } from '@amuro/contracts';

/** Job fields of what was there at once: a registered file needs no work. */
export function settledJob(createdAt: string) {
  const ledger: Ledger = {
    device: null,
    deviceModel: null,
    threads: null,
    attempts: 0,
    deviceSeconds: 0,
    peakMemoryBytes: 0,
    counters: {},
  };
  return {
    status: 'succeeded' as const satisfies JobStatus,
    attempt: 0,
    progress: null,
    error: null,
    waitingFor: null,
    ledger,
    createdAt,
    startedAt: createdAt,
    finishedAt: createdAt,
  };
}
