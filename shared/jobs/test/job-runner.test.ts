import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JobStatus, Problem } from '@amuro/contracts';
import { openDatabase, type OpenDatabase } from '@amuro/sqlite';
import {
  isOver,
  jobEvents,
  jobs,
  JobRunner,
  JobStore,
  jobsMigrations,
  type Job,
  type JobContext,
  type Outcome,
} from '../src/index.ts';

const schema = { jobs, jobEvents };
let directory: string;
let database: OpenDatabase<typeof schema>;
let store: JobStore;
let runner: JobRunner;
let discarded: string[];
let logged: object[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'amuro-jobs-'));
  open();
  discarded = [];
  logged = [];
});
afterEach(async () => {
  await runner.stop();
  database.close();
  rmSync(directory, { recursive: true, force: true });
});

function open() {
  database = openDatabase(join(directory, 'jobs.sqlite'), jobsMigrations, schema);
  store = new JobStore(database.db);
}

const problem: Problem = { type: 'urn:x', title: 'x', status: 500, detail: 'x', code: 'x' };

function run(execute: (job: Job, context: JobContext) => Promise<Outcome>, more = {}) {
  runner = new JobRunner({
    store,
    execute,
    concurrency: 2,
    discard: (job) => discarded.push(job.id),
    logger: { error: (facts, message) => logged.push({ ...facts, message }) },
    ...more,
  });
  runner.start();
}

const submit = (id: string) => runner.submit({ id, kind: 'test', input: { n: 1 } });
const reach = (id: string, status: JobStatus) =>
  vi.waitFor(() => expect(store.require(id).status).toBe(status), { timeout: 30_000, interval: 5 });

function stopped(context: JobContext): Promise<Outcome> {
  return new Promise((resolve) => {
    context.signal.addEventListener('abort', () => resolve({ kind: 'stopped' }));
  });
}

test('A succeeded or active run is returned and not run again, and a failed one starts over', async () => {
  let calls = 0;
  run(async () => {
    calls += 1;
    return calls === 1 ? { kind: 'failed', problem } : { kind: 'succeeded' };
  });
  expect(submit('a')).toMatchObject({ outcome: 'created', job: { status: 'queued', attempt: 0 } });
  expect(submit('a')).toMatchObject({ outcome: 'existing' });
  await reach('a', 'failed');
  expect(store.require('a').error?.detail).toBe('x');
  expect(submit('a')).toMatchObject({ outcome: 'restarted', job: { status: 'queued', error: null } });
  expect(discarded).toEqual(['a']);
  await reach('a', 'succeeded');
  expect(submit('a')).toMatchObject({ outcome: 'existing', job: { status: 'succeeded', attempt: 2 } });
  expect(calls).toBe(2);
});

test('No more runs than allowed run at once, and they run in the order they came', async () => {
  let now = 0;
  let most = 0;
  const order: string[] = [];
  run(async (job) => {
    order.push(job.id);
    most = Math.max(most, (now += 1));
    await delay(5);
    now -= 1;
    return { kind: 'succeeded' };
  });
  const ids = Array.from({ length: 12 }, (_, index) => `job-${String(index).padStart(2, '0')}`);
  for (const id of ids) submit(id);
  await Promise.all(ids.map((id) => reach(id, 'succeeded')));
  expect(most).toBe(2);
  expect(order.toSorted()).toEqual(ids);
});

test('A run waits only for runs of its own lane', async () => {
  const order: string[] = [];
  const isLong = (id: string) => id.startsWith('long');
  run(
    async ({ id }, context) => {
      order.push(id);
      return isLong(id) ? stopped(context) : { kind: 'succeeded' };
    },
    { concurrency: 1, laneOf: ({ id }: Job) => id.split('-')[0] },
  );
  for (const id of ['long-1', 'long-2', 'short-1', 'short-2']) submit(id);
  await reach('short-2', 'succeeded');
  expect(order).toEqual(['long-1', 'short-1', 'short-2']);
  expect(store.require('long-2').status).toBe('queued');
});

test('A cancelled run stops at a step boundary, and a resumed one continues from its state', async () => {
  run((_, context) => {
    context.started({ device: 'cpu:0', deviceModel: null, threads: 1, resumedFrom: 0 });
    return context.job.attempt === 1 ? stopped(context) : Promise.resolve({ kind: 'succeeded' });
  });
  submit('a');
  await reach('a', 'running');
  expect(runner.cancel('a').job.status).toBe('cancelling');
  await reach('a', 'cancelled');
  expect(runner.cancel('a').result.kind).toBe('unchanged');
  expect(runner.resume('a').job.status).toBe('queued');
  await reach('a', 'succeeded');
  expect(discarded).toEqual([]);
  expect(runner.resume('a').result.kind).toBe('refused');
});

test('A queued run is cancelled at once and never starts', async () => {
  const begun: string[] = [];
  run(
    (job, context) => {
      begun.push(job.id);
      return stopped(context);
    },
    { concurrency: 1 },
  );
  submit('a');
  submit('b');
  await reach('a', 'running');
  expect(runner.cancel('b').job.status).toBe('cancelled');
  runner.cancel('a');
  await reach('a', 'cancelled');
  expect(begun).toEqual(['a']);
});

test('A run continues by itself after a crash and counts repeated work; the third crash without progress fails it', async () => {
  run(async (job, context) => {
    if (job.id === 'hopeless') return { kind: 'crashed', detail: 'killed by signal 9' };
    const first = job.attempt === 1;
    context.started({ device: 'cpu:0', deviceModel: null, threads: 1, resumedFrom: first ? 0 : 40 });
    // Each attempt tokenises anew, which is not what it goes on with.
    context.progress({ phase: 'tokenise', done: 100, total: 100, unit: 'rows' });
    context.progress({ phase: 'score', done: first ? 55 : 100, total: 100, unit: 'rows' });
    if (first) {
      context.saved(40);
      return { kind: 'crashed', detail: 'killed by signal 9' };
    }
    context.finished({ counters: { headRows: 100 }, deviceSeconds: 2, peakMemoryBytes: 10 });
    return { kind: 'succeeded' };
  });
  submit('a');
  submit('hopeless');
  await reach('a', 'succeeded');
  expect(store.require('a').ledger).toMatchObject({
    attempts: 2,
    deviceSeconds: 2,
    counters: { headRows: 100, repeatedRows: 15 },
  });
  await reach('hopeless', 'failed');
  expect(store.require('hopeless')).toMatchObject({ attempt: 3, error: { code: 'repeated-crash' } });
});

test('A run whose service died continues at the next start, and a graceful stop is not an attempt', async () => {
  run((_, context) => stopped(context));
  submit('a');
  await reach('a', 'running');
  await runner.stop();
  expect(store.require('a')).toMatchObject({ status: 'interrupted', attempt: 0, crashes: 0 });
  store.apply('a', { type: 'requeue' });
  store.apply('a', { type: 'start' });
  database.close();
  open();
  run(async () => ({ kind: 'succeeded' }));
  await reach('a', 'succeeded');
  expect(store.require('a')).toMatchObject({ attempt: 2, ledger: { attempts: 2 } });
});

test('The death of the service counts as an attempt of a run that was computing, not of one that was waiting', async () => {
  run((_, context) => stopped(context), { concurrency: 0 });
  submit('a');
  for (let death = 1; death <= 4; death += 1) {
    store.apply('a', { type: 'start' });
    store.update('a', { waitingFor: 'a free worker' });
    await runner.stop();
    run((_, context) => stopped(context), { concurrency: 0 });
  }
  expect(store.require('a')).toMatchObject({ status: 'queued', attempt: 0, crashes: 0, waitingFor: null });
});

test('A run fails after its service has died three times during it', async () => {
  run((_, context) => stopped(context), { concurrency: 0 });
  submit('a');
  for (let death = 1; death <= 3; death += 1) {
    store.apply('a', { type: 'start' });
    await runner.stop();
    run((_, context) => stopped(context), { concurrency: 0 });
  }
  expect(store.require('a')).toMatchObject({ status: 'failed', error: { code: 'repeated-crash' } });
});

test('Events have consecutive ids from 1, keep only the newest progress, and end with the last status', async () => {
  run(async (_, context) => {
    for (let done = 1; done <= 3; done += 1) {
      context.progress({ phase: 'score', done, total: 3, unit: 'rows' });
      context.flush();
    }
    context.event('metric', { name: 'loss', value: 1 });
    return { kind: 'succeeded' };
  });
  submit('a');
  const watch = runner.watch('a');
  let wakes = 0;
  const unsubscribe = watch.subscribe(() => (wakes += 1));
  await reach('a', 'succeeded');
  unsubscribe();
  const events = watch.after(0);
  expect(events.map((event) => event.type)).toEqual(['status', 'status', 'progress', 'metric', 'status']);
  expect(events.at(-1)).toMatchObject({ data: { status: 'succeeded' } });
  expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  expect(watch.after(events.at(-2)?.id ?? 0)).toHaveLength(1);
  expect(watch.ended()).toBe(true);
  expect(wakes).toBeGreaterThan(0);
});

test('While runs are held back they stay queued and say why', async () => {
  run(async () => ({ kind: 'succeeded' }), { hold: async () => 'no A100 here' });
  submit('a');
  await vi.waitFor(() => expect(store.require('a').waitingFor).toBe('no A100 here'), { timeout: 30_000 });
  expect(store.require('a').status).toBe('queued');
});

test('While runs are held back, those that need not wait go on, whatever was asked for first', async () => {
  run(async () => ({ kind: 'succeeded' }), {
    hold: async () => 'no A100 here',
    isHeld: ({ id }: Job) => id !== 'b',
  });
  submit('a');
  submit('b');
  await reach('b', 'succeeded');
  expect(store.require('a')).toMatchObject({ status: 'queued', waitingFor: 'no A100 here' });
});

test('No submission is lost while other runs end', async () => {
  run(async () => ({ kind: 'succeeded' }));
  const ids = Array.from({ length: 100 }, (_, index) => `j${index}`);
  for (const id of ids) {
    submit(id);
    if (Math.random() < 0.5) await Promise.resolve();
  }
  await vi.waitFor(() => expect(store.inStatus('succeeded')).toHaveLength(100), { timeout: 30_000 });
  expect(ids.every((id) => isOver(store.require(id).status))).toBe(true);
});

test('Two hundred followers of a run read each of its changes once between them', async () => {
  let report: JobContext | undefined;
  run((_, context) => {
    report = context;
    return new Promise((resolve) =>
      context.signal.addEventListener('abort', () => resolve({ kind: 'stopped' })),
    );
  });
  submit('a');
  await vi.waitUntil(() => report);
  const seen: number[][] = Array.from({ length: 200 }, () => []);
  const unsubscribe = seen.map((ids) => {
    const source = runner.watch('a');
    const follow = () => {
      for (const { id } of source.after(ids.at(-1) ?? 0)) ids.push(id);
      expect(source.ended()).toBe(false);
    };
    const stop = source.subscribe(follow);
    follow();
    return stop;
  });
  const reads = [vi.spyOn(store, 'eventsAfter'), vi.spyOn(store, 'require')];
  for (let done = 1; done <= 10; done += 1) report!.event('log', { done });
  // Each event of `append` itself asks once for the run's last id.
  expect(reads.map((spy) => spy.mock.calls.length)).toEqual([10, 20]);
  expect(new Set(seen.map((ids) => ids.join())).size).toBe(1);
  expect(seen[0]!.slice(-10)).toEqual(
    store
      .eventsAfter('a', 0)
      .slice(-10)
      .map(({ id }) => id),
  );
  for (const stop of unsubscribe) stop();
});

test('A run that is to begin while the disk is full begins once there is room', async () => {
  let isHeld = true;
  run(async () => ({ kind: 'succeeded' }), { hold: () => vi.waitUntil(() => !isHeld).then(() => null) });
  submit('a');
  const { sqlite } = database;
  sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`);
  expect(() => {
    for (;;) store.append('a', 'log', { message: 'x'.repeat(50) });
  }).toThrow('database or disk is full');
  isHeld = false;
  await vi.waitUntil(() => logged.length > 0, { timeout: 10_000 });
  expect(store.require('a').status).toBe('queued');
  sqlite.pragma('max_page_count = 1000000');
  await reach('a', 'succeeded');
});

test.each([
  ['an error that nobody foresaw', new Error('odd'), 'internal', 1],
  [
    'a full disk that SQLite meets',
    Object.assign(new Error('full'), { code: 'SQLITE_FULL' }),
    'disk-full',
    0,
  ],
])(
  'A run that fails by %s has the problem that an answer would have; what is unforeseen is logged',
  async (_, error, code, logs) => {
    run(() => Promise.reject(error));
    submit('a');
    await reach('a', 'failed');
    expect(store.require('a').error).toMatchObject({ code });
    expect(logged).toHaveLength(logs);
  },
);
