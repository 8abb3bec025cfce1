import { z } from 'zod';
import { JsonObject } from './json.ts';
import { Problem } from './problem.ts';

export const JobStatus = z.enum([
  'queued',
  'running',
  'cancelling',
  'interrupted',
  'succeeded',
  'failed',
  'cancelled',
]);
export type JobStatus = z.infer<typeof JobStatus>;

export const Progress = z.strictObject({
  phase: z.string(),
  done: z.number().nonnegative(),
  total: z.number().nonnegative().nullable(),
  unit: z.string(),
  ratePerSecond: z.number().nonnegative().nullable(),
  etaSeconds: z.number().nonnegative().nullable(),
});
export type Progress = z.infer<typeof Progress>;

/** Deterministic work counters: `tokensThroughBlocks`, `headRows`, `prefixTokens`, `optimizerSteps`, … */
export const Counters = z.record(z.string(), z.int().nonnegative());
export type Counters = z.infer<typeof Counters>;

/** What a run cost; the paper's Table 4 is a sum of these. */
export const Ledger = z.strictObject({
  device: z.string().nullable(),
  deviceModel: z.string().nullable(),
  threads: z.int().nullable(),
  attempts: z.int().nonnegative(),
  deviceSeconds: z.number().nonnegative(),
  peakMemoryBytes: z.int().nonnegative(),
  counters: Counters,
});
export type Ledger = z.infer<typeof Ledger>;

/** The status part that every long-running resource carries. */
export const JobFields = {
  status: JobStatus,
  attempt: z.int().nonnegative(),
  progress: Progress.nullable(),
  error: Problem.nullable(),
  /** Why a queued run does not run yet, when that is known. */
  waitingFor: z.string().nullable(),
  ledger: Ledger,
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
};

/** One server-sent event of a run; `id` counts from 1 within the run and is what `Last-Event-ID` names. */
export const JobEvent = z.strictObject({
  id: z.int().positive(),
  type: z.enum(['status', 'progress', 'log', 'metric', 'saved', 'checkpoint']),
  at: z.iso.datetime(),
  data: JsonObject,
});
export type JobEvent = z.infer<typeof JobEvent>;

/** `run.json` of a result directory: everything that may differ between two honest runs of one key. */
export const RunRecord = z.strictObject({
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  ledger: Ledger,
  versions: z.record(z.string(), z.string()),
  budget: z.record(z.string(), z.number()),
});
export type RunRecord = z.infer<typeof RunRecord>;
