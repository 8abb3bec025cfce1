import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localLauncher, runTask } from '../src/index.ts';

let dataDir: string;
let pool: ReturnType<typeof localLauncher>;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'amuro-real-worker-'));
  const settings = {
    dataDir,
    devices: 'cpu',
    lockDir: join(dataDir, 'locks'),
    threads: 1,
    idleSeconds: 60,
    python: null,
    launcherEnv: {},
  };
  pool = localLauncher({ settings, logger: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await pool.close(10_000);
  rmSync(dataDir, { recursive: true, force: true });
});

test('The real worker reports its devices, refuses bad input by name, and is gone after it is killed', async () => {
  const names = (await pool.capacity()).devices.map((device) => device.name);
  expect(names).toEqual(['cpu:0', 'cpu:1']);
  const directory = join(dataDir, 'run');
  mkdirSync(directory);
  const request = {
    requestId: 'r',
    operation: 'tokenizer' as const,
    directory,
    preparedSetDirectory: join(dataDir, 'absent'),
    vocabularySize: 300,
  };
  expect(await runTask(pool, request)).toMatchObject({
    kind: 'failed',
    error: { remedy: expect.any(String) },
  });
  expect(readdirSync(directory)).toEqual(expect.arrayContaining(['request.json', 'events.jsonl']));
  const [pid] = pool.pids();
  process.kill(-Number(pid), 'SIGKILL');
  await expect.poll(() => pool.pids(), { timeout: 10_000 }).toEqual([]);
}, 60_000);
