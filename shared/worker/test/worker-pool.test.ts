import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WorkerEvent } from '@amuro/contracts';
import type { LaunchEvent } from '../src/launcher.ts';
import { localLauncher, missingDevice, runTask, type WorkerTask } from '../src/index.ts';

const fake = fileURLToPath(new URL('fixtures/fake-worker.mjs', import.meta.url));
const logger = pino({ level: 'silent' });
let dataDir: string;
let pool: ReturnType<typeof localLauncher>;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'amuro-worker-'));
});
afterEach(async () => {
  await pool.close(2_000);
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true, force: true });
});

function open(more: { devices?: string; idleSeconds?: number; threads?: number; python?: string } = {}) {
  const settings = {
    dataDir,
    devices: 'cpu',
    lockDir: join(dataDir, 'locks'),
    threads: null,
    idleSeconds: 60,
    python: process.execPath,
    launcherEnv: {},
    ...more,
  };
  pool = localLauncher({ settings, logger, program: [fake] });
}

const devicesOf = async () => (await pool.capacity()).devices.map(({ name }) => name);

function task(requestId: string): WorkerTask {
  return {
    requestId,
    operation: 'baseline',
    directory: join(dataDir, 'runs', requestId),
    baseline: { rule: 'majority' },
    trainSetDirectory: dataDir,
    preparedSetDirectory: dataDir,
  };
}

async function factsOf(requestId: string) {
  const result = await runTask(pool, task(requestId));
  if (result.kind !== 'succeeded') throw new Error(`expected success, got ${JSON.stringify(result)}`);
  return result.event.facts;
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0) && !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test('No worker runs before the first request, and one worker serves many requests', async () => {
  open();
  expect(pool.pids()).toEqual([]);
  const first = await factsOf('ok');
  const second = await factsOf('ok');
  expect(second.pid).toBe(first.pid);
  expect(pool.pids()).toEqual([first.pid]);
});

test('A CPU host has at most two workers, each with half of the cores and with threads that sleep when idle', async () => {
  open();
  const facts = await Promise.all(['meet-2-a', 'meet-2-b', 'ok-20', 'ok-21', 'ok-22'].map(factsOf));
  expect(new Set(facts.map((one) => one.pid)).size).toBe(2);
  expect(facts[0]).toMatchObject({
    devices: ['cpu:0', 'cpu:1'],
    policy: 'passive',
    threads: null,
    token: null,
  });
  expect(Number(facts[0]?.omp)).toBeGreaterThanOrEqual(1);
});

test('A second request does not wait for the first while a slot is free', async () => {
  open();
  await factsOf('ok');
  const facts = await Promise.all(['meet-2-a', 'meet-2-b'].map(factsOf));
  expect(new Set(facts.map((one) => one.pid)).size).toBe(2);
});

test('The worker receives AMURO_THREADS but not the token of the service', async () => {
  vi.stubEnv('AMURO_TOKEN', 'secret');
  open({ threads: 3 });
  expect(await factsOf('ok')).toMatchObject({ threads: 3, omp: '3', token: null });
});

test('Workers share Python’s compiled files, whatever the environment of the service says', async () => {
  vi.stubEnv('PYTHONDONTWRITEBYTECODE', '1');
  open();
  expect(await factsOf('ok')).toMatchObject({ keepsBytecode: true });
});

test('The device setting auto takes the CUDA devices that the worker finds, one worker each', async () => {
  vi.stubEnv('FAKE_DEVICES', 'cuda:0,cuda:1,cuda:2');
  open({ devices: 'auto' });
  const facts = await Promise.all(['meet-3-a', 'meet-3-b', 'meet-3-c', 'ok'].map(factsOf));
  expect(facts[0]).toMatchObject({ devices: ['cuda:0', 'cuda:1', 'cuda:2'] });
  expect(new Set(facts.map((one) => one.pid)).size).toBe(3);
  expect(await devicesOf()).toEqual(['cuda:0', 'cuda:1', 'cuda:2']);
});

test('AMURO_REQUIRE_DEVICE matches a device by its model or its compute capability', async () => {
  open();
  expect(await missingDevice(pool, null)).toBeNull();
  expect(await missingDevice(pool, 'FAKE')).toBeNull();
  expect(await missingDevice(pool, '8.0')).toMatch(/asks for 8.0.*cpu:0 \(fake\)/);
});

test('An idle worker stops after the idle time', async () => {
  open({ idleSeconds: 0 });
  const { pid } = await factsOf('ok');
  await vi.waitFor(() => expect(pool.pids()).toEqual([]), { timeout: 30_000 });
  expect(isAlive(Number(pid))).toBe(false);
  expect((await factsOf('ok')).pid).not.toBe(pid);
});

test.each([
  ['die', /killed by SIGKILL/],
  ['exit', /exit code 3.*MemoryError/],
  ['garbage', /not an event: Loading weights/],
])(
  'A worker that does "%s" gives a typed result, and the next request gets a new worker',
  async (id, detail) => {
    open();
    const before = await factsOf('ok');
    expect(await runTask(pool, task(id))).toEqual({ kind: 'crashed', detail: expect.stringMatching(detail) });
    expect((await factsOf('ok')).pid).not.toBe(before.pid);
  },
);

test('After out of memory the next request gets a new worker', async () => {
  open();
  const before = await factsOf('ok');
  expect(await runTask(pool, task('oom'))).toMatchObject({
    kind: 'failed',
    error: { code: 'out-of-memory' },
  });
  expect((await factsOf('ok')).pid).not.toBe(before.pid);
});

test('A stopped request leaves its state, and its worker continues', async () => {
  open();
  const events: WorkerEvent[] = [];
  const controller = new AbortController();
  const run = runTask(pool, task('slow'), {
    signal: controller.signal,
    onEvent: (event) => events.push(event),
  });
  await vi.waitFor(() => expect(events.some((event) => event.event === 'started')).toBe(true), {
    timeout: 30_000,
  });
  controller.abort();
  expect(await run).toEqual({ kind: 'stopped' });
  expect(events.map((event) => event.event)).toEqual(['accepted', 'started', 'saved', 'cancelled']);
  await factsOf('ok');
  expect(pool.pids()).toHaveLength(1);
});

test('Cancelling the run of a stopped worker takes at most five seconds', async () => {
  open();
  const cancel = new AbortController();
  let cancelled = Infinity;
  const run = runTask(pool, task('hang'), {
    signal: cancel.signal,
    onEvent: ({ event }) => {
      if (event !== 'started') return;
      cancelled = performance.now();
      cancel.abort();
    },
  });
  const [pid] = await vi.waitUntil(() => pool.pids().length > 0 && pool.pids(), 10_000);
  expect(await run).toEqual({ kind: 'stopped' });
  expect(performance.now() - cancelled).toBeLessThan(5_000);
  expect(isAlive(Number(pid))).toBe(false);
}, 20_000);

test('A launcher reports a worker that has stopped before it gives that worker up', async () => {
  open();
  expect(pool.troubles()).toEqual([]);
  const cancel = new AbortController();
  const run = runTask(pool, task('hang'), { signal: cancel.signal });
  await vi.waitUntil(() => pool.troubles().length > 0, 15_000);
  expect(pool.troubles()).toEqual([`The worker with process id ${pool.pids()[0]} has sent nothing for 5 s.`]);
  cancel.abort();
  expect(await run).toEqual({ kind: 'stopped' });
}, 30_000);

test('A request that is stopped while it waits for a worker is never sent', async () => {
  open({ devices: 'cpu:0' });
  const controller = new AbortController();
  const first = runTask(pool, task('ok-100'));
  const second = runTask(pool, task('die'), { signal: controller.signal });
  controller.abort();
  expect(await second).toEqual({ kind: 'stopped' });
  expect((await first).kind).toBe('succeeded');
});

test('Processes that a worker started die with it', async () => {
  open();
  const { grandchild } = await factsOf('grandchild');
  await vi.waitFor(() => expect(pool.pids()).toEqual([]), { timeout: 30_000 });
  await vi.waitFor(() => expect(isAlive(Number(grandchild))).toBe(false), { timeout: 30_000 });
});

test('The worker receives the number of devices that a task asks for', async () => {
  open();
  const result = await runTask(pool, { ...task('ok'), deviceCount: 2 });
  expect(result).toMatchObject({ kind: 'succeeded', event: { facts: { deviceCount: 2 } } });
});

test('The run directory is the whole request: the worker runs what is in its request.json', async () => {
  open();
  const directory = join(dataDir, 'by-hand');
  mkdirSync(directory);
  const request = { ...task('ok'), protocol: 1, directory: '/elsewhere' };
  writeFileSync(join(directory, 'request.json'), JSON.stringify(request));
  const events: LaunchEvent[] = [];
  for await (const event of pool.run(directory, new AbortController().signal)) events.push(event);
  expect(events.at(-1)).toMatchObject({ event: 'succeeded', facts: { directory } });
});

test('A directory without a readable request is a crash that names the file', async () => {
  open();
  const events: LaunchEvent[] = [];
  for await (const event of pool.run(dataDir, new AbortController().signal)) events.push(event);
  expect(events).toEqual([{ event: 'crashed', detail: expect.stringMatching(/request\.json/) }]);
});

test('A listener that throws stops the run, and its error is raised once the worker is free again', async () => {
  open();
  const { pid } = await factsOf('ok');
  const onEvent = ({ event }: WorkerEvent) => {
    if (event === 'started') throw new Error('the disk is full');
  };
  await expect(runTask(pool, task('slow'), { onEvent })).rejects.toThrow('the disk is full');
  expect((await factsOf('ok')).pid).toBe(pid);
});

test('Closing the pool stops running work, and kills a worker that does not respond', async () => {
  vi.stubEnv('FAKE_STUBBORN', '1');
  open();
  let started: () => void;
  const computing = new Promise<void>((resolve) => (started = resolve));
  const run = runTask(pool, task('slow'), { onEvent: ({ event }) => event === 'started' && started() });
  await computing;
  const [pid] = pool.pids();
  await pool.close(100);
  expect(await run).toEqual({ kind: 'stopped' });
  expect(isAlive(Number(pid))).toBe(false);
});

test('A worker that cannot start is a crash with its output, not an endless loop', async () => {
  vi.stubEnv('FAKE_START', 'fail');
  open();
  expect(await runTask(pool, task('ok'))).toMatchObject({
    kind: 'crashed',
    detail: expect.stringMatching(/No module named/),
  });
  await expect(pool.capacity()).rejects.toThrow(/No module named/);
});

test('An interpreter that does not exist is a crash that names it', async () => {
  open({ python: '/nowhere/python' });
  expect(await runTask(pool, task('ok'))).toMatchObject({
    kind: 'crashed',
    detail: expect.stringMatching(/could not be started.*nowhere/s),
  });
});

test('The next start ends workers that a killed service left running, and no other process', async () => {
  const leftover = execa('sleep', ['60'], { detached: true, reject: false, cleanup: false });
  const stranger = execa('sleep', ['60'], { detached: true, reject: false, cleanup: false });
  const stat = readFileSync(`/proc/${leftover.pid}/stat`, 'utf8');
  const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  mkdirSync(join(dataDir, 'workers'));
  writeFileSync(join(dataDir, 'workers', String(leftover.pid)), `${boot} ${start}`);
  writeFileSync(join(dataDir, 'workers', String(stranger.pid)), `${boot} 1`);
  open();
  expect((await leftover).signal).toBe('SIGKILL');
  expect(isAlive(Number(stranger.pid))).toBe(true);
  stranger.kill('SIGKILL');
  expect(readdirSync(join(dataDir, 'workers'))).toEqual([]);
});
