import { z } from 'zod';
import { Counters } from './job.ts';
import { JsonObject } from './json.ts';

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
  /** What is new of the answer to a prompt; the last of a prompt has `finish` or `error`. */
  z.strictObject({
    ...ofRequest,
    event: z.literal('output'),
    index: z.int().nonnegative(),
    text: z.string(),
    logprobs: z
      .strictObject({
        tokens: z.array(z.string()),
        tokenLogprobs: z.array(z.number().nullable()),
        topLogprobs: z.array(z.record(z.string(), z.number()).nullable()),
        textOffsets: z.array(z.int().nonnegative()),
      })
      .nullable(),
    finish: z.enum(['stop', 'length']).nullable(),
    promptTokens: z.int().nonnegative(),
    completionTokens: z.int().nonnegative(),
    error: WorkerError.nullable(),
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
