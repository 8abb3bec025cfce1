import type { Counters } from '@amuro/contracts';
import { addCounters } from './ledger.ts';
import type { jobs } from './schema.ts';

type Facts = Pick<typeof jobs.$inferSelect, 'kind' | 'status' | 'error' | 'ledger' | 'progress'>;

/** The runs of one kind, added up. */
export interface JobTotals {
  kind: string;
  queued: number;
  running: number;
  /** Failed runs by the code of their problem. */
  failed: Record<string, number>;
  deviceSeconds: number;
  counters: Counters;
  /** By unit, what the running ones do each second. */
  rates: Record<string, number>;
}

/** Adds up runs, kind by kind. */
export function jobTotals(rows: Iterable<Facts>): JobTotals[] {
  const kinds = new Map<string, JobTotals>();
  for (const { kind, status, error, ledger, progress } of rows) {
    const total = kinds.get(kind) ?? {
      kind,
      queued: 0,
      running: 0,
      failed: {},
      deviceSeconds: 0,
      counters: {},
      rates: {},
    };
    kinds.set(kind, total);
    if (status === 'queued' || status === 'interrupted') total.queued += 1;
    if (status === 'running' || status === 'cancelling') total.running += 1;
    if (status === 'failed') add(total.failed, error?.code ?? 'internal', 1);
    if (status === 'running' && progress?.ratePerSecond)
      add(total.rates, progress.unit, progress.ratePerSecond);
    total.deviceSeconds += ledger.deviceSeconds;
    total.counters = addCounters(total.counters, ledger.counters);
  }
  return [...kinds.values()];
}

function add(counts: Record<string, number>, name: string, more: number): void {
  counts[name] = (counts[name] ?? 0) + more;
}
