import type { Counters, Ledger } from '@amuro/contracts';

export const emptyLedger: Ledger = {
  device: null,
  deviceModel: null,
  threads: null,
  attempts: 0,
  deviceSeconds: 0,
  peakMemoryBytes: 0,
  counters: {},
};

/** Adds the counters of `more`, name by name. */
export function addCounters(counters: Counters, more: Counters): Counters {
  const sum = { ...counters };
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
