import { z } from 'zod';
import { Baseline } from './baseline.ts';
import { Sha256 } from './ids.ts';
import { Counters } from './job.ts';
import { JsonObject } from './json.ts';
import { Recipe } from './recipe.ts';
import { ScoringSettings } from './scoring.ts';

/**
 * The worker reads one request a line on stdin and writes one event a line on stdout; logs go to stderr.
 * `request.json` and `events.jsonl` are also in the run's directory, so that another launcher needs only that.
 * Paths are absolute. Results are written below `directory`; see gpu/README.md for the files of each operation.
 */
const requestFields = { protocol: z.literal(1), requestId: z.string().min(1).max(200) };
const work = {
  ...requestFields,
  /** The run's directory: request, events, resumable state and results. */
  directory: z.string().min(1),
  /** Acceptable devices, decided by the launcher; null: the CUDA devices that the worker sees, else the CPU slots. */
  devices: z
    .array(z.string().regex(/^(cpu|cuda):\d+$/))
    .min(1)
    .nullable()
    .default(null),
  /** How many of these devices the run uses: the first whose locks it gets. */
  deviceCount: z.int().positive().default(1),
  /** Compute threads on a CPU slot; null: half of the cores. */
  threads: z.int().positive().nullable().default(null),
};

/** A file that the worker compares with its sha256 when it reads it. */
const FileDigest = z.strictObject({ path: z.string().min(1), sha256: Sha256 });
const checkpoint = {
  checkpointDirectory: z.string(),
  /** Every file of the checkpoint; null: the files are not compared. */
  checkpointFiles: z.array(FileDigest).min(1).nullable().default(null),
};

export const TrainRequest = z.strictObject({
  ...work,
  operation: z.literal('train'),
  ...checkpoint,
  preparedSetDirectory: z.string(),
  recipe: Recipe,
  /** A resumable state is saved at least this often, or every 5 % of the steps, whichever is longer. */
  saveEverySeconds: z.number().positive().default(30),
  /** Most tokens of one forward pass; splits a batch into micro-batches, changes no gradient beyond rounding. */
  tokenBudget: z.int().positive().default(8192),
});

export const ScoreRequest = z.strictObject({
  ...work,
  operation: z.literal('score'),
  ...checkpoint,
  preparedSetDirectory: z.string(),
  settings: ScoringSettings,
  saveEverySeconds: z.number().positive().default(30),
  tokenBudget: z.int().positive().default(16384),
});

export const BaselineRequest = z.strictObject({
  ...work,
  operation: z.literal('baseline'),
  baseline: Baseline,
  trainSetDirectory: z.string(),
  preparedSetDirectory: z.string(),
});

export const TokenizerRequest = z.strictObject({
  ...work,
  operation: z.literal('tokenizer'),
  preparedSetDirectory: z.string(),
  vocabularySize: z.int().min(300).max(1_000_000),
});

export const InitialiseRequest = z.strictObject({
  ...work,
  operation: z.literal('initialise'),
  /** A transformers configuration (`model_type`, sizes); the vocabulary size is taken from the tokenizer if absent. */
  config: JsonObject,
  tokenizerDirectory: z.string(),
  seed: z.int().nonnegative(),
});

/**
 * Makes safetensors, tokenizer.json and the transformers layout of a published checkpoint in another form
 * (pickled weights, OLMo's first format, tokenizer.model alone); writes `checkpoint/`. Needs no device.
 */
export const ConvertRequest = z.strictObject({
  ...work,
  operation: z.literal('convert'),
  checkpointDirectory: z.string(),
});

/** Lengths of a set's rows in the tokens of a tokenizer.json; writes token-statistics.json. Needs no device. */
export const TokenStatisticsRequest = z.strictObject({
  ...work,
  operation: z.literal('token-statistics'),
  preparedSetDirectory: z.string(),
  tokenizerFile: z.string(),
});

export const CancelRequest = z.strictObject({ ...requestFields, operation: z.literal('cancel') });

export const WorkRequest = z.discriminatedUnion('operation', [
  TrainRequest,
  ScoreRequest,
  BaselineRequest,
  TokenizerRequest,
  InitialiseRequest,
  ConvertRequest,
  TokenStatisticsRequest,
]);
export type WorkRequest = z.infer<typeof WorkRequest>;

/** `cancel` names the request to stop by its `requestId`. */
export const WorkerRequest = z.discriminatedUnion('operation', [...WorkRequest.options, CancelRequest]);
export type WorkerRequest = z.infer<typeof WorkerRequest>;

const eventFields = { protocol: z.literal(1), at: z.iso.datetime() };
const ofRequest = { ...eventFields, requestId: z.string() };

export const WorkerError = z.strictObject({
  /**
   * `out-of-memory`, `unsupported-architecture`, `damaged-weights`, `non-finite-weights`, `non-finite-logits`, `no-target-token`,
   * `overflow`, `diverged`, `damaged-input`, `bad-input`, `disk-full`, `internal`.
   */
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  remedy: z.string(),
});

export const WorkerEvent = z.discriminatedUnion('event', [
  z.strictObject({
    ...eventFields,
    event: z.literal('ready'),
    pid: z.int(),
    versions: z.record(z.string(), z.string()),
    devices: z.array(
      z.strictObject({
        name: z.string(),
        uuid: z.string(),
        model: z.string(),
        memoryBytes: z.int().nullable(),
        capability: z.string().nullable(),
      }),
    ),
  }),
  /** Every second, at rest as well as at work; only from a worker that reads its requests from stdin. */
  z.strictObject({ ...eventFields, event: z.literal('heartbeat') }),
  z.strictObject({ ...ofRequest, event: z.literal('accepted') }),
  z.strictObject({ ...ofRequest, event: z.literal('waiting'), devices: z.array(z.string()) }),
  z.strictObject({
    ...ofRequest,
    event: z.literal('started'),
    devices: z.array(z.strictObject({ name: z.string(), uuid: z.string(), model: z.string() })),
    threads: z.int().nullable(),
    /** Steps or rows already saved by an earlier attempt. */
    resumedFrom: z.int().nonnegative(),
  }),
  z.strictObject({
    ...ofRequest,
    event: z.literal('progress'),
    phase: z.string(),
    done: z.int().nonnegative(),
    total: z.int().nonnegative().nullable(),
    unit: z.string(),
    ratePerSecond: z.number().nonnegative().nullable(),
  }),
  z.strictObject({
    ...ofRequest,
    event: z.literal('metric'),
    name: z.string(),
    step: z.int().nonnegative(),
    value: z.number(),
  }),
  z.strictObject({ ...ofRequest, event: z.literal('saved'), done: z.int().nonnegative() }),
  z.strictObject({
    ...ofRequest,
    event: z.literal('checkpoint'),
    step: z.int().nonnegative(),
    path: z.string(),
  }),
  z.strictObject({
    ...ofRequest,
    event: z.literal('succeeded'),
    counters: Counters,
    deviceSeconds: z.number().nonnegative(),
    peakMemoryBytes: z.int().nonnegative(),
    /** Of Python and the libraries that computed the result. */
    versions: z.record(z.string(), z.string()),
    /** Facts for the manifest that only the worker knows (rows, overflowed, metrics, parameters …). */
    facts: JsonObject,
  }),
  z.strictObject({ ...ofRequest, event: z.literal('cancelled'), saved: z.int().nonnegative() }),
  z.strictObject({ ...ofRequest, event: z.literal('failed'), error: WorkerError }),
  /** A line that could not be read as a request; `requestId` is null when even that was unreadable. */
  z.strictObject({
    ...eventFields,
    event: z.literal('rejected'),
    requestId: z.string().nullable(),
    error: WorkerError,
  }),
]);
export type WorkerEvent = z.infer<typeof WorkerEvent>;
