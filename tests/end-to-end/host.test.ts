import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePorts } from './cluster.ts';
import { descendantsOf, isAlive, workersOf } from './processes.ts';
import { smallStudy, smallStudyCells, writeStudy } from './small-study.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let dir: string;
let port: number;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'amuro-host-'));
  // The five follow each other: begin at a free port with four more after it, far from those handed out meanwhile.
  [port] = (await freePorts(1)).map((free) => 20_000 + (free % 8_000) * 5) as [number];
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function start(script: 'host' | 'demo', args: string[]) {
  const own = ['--data', join(dir, 'data'), '--port', String(port)];
  return execa('node', ['--import', 'tsx', `deploy/src/${script}.ts`, ...own, ...args], {
    cwd: root,
    env: { AMURO_LOCK_DIR: join(dir, 'locks') },
    reject: false,
    all: true,
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(50);
}

describe('the demo', () => {
  test('The demo runs a study, prints results and paths, and stops all it started; a second run measures nothing', async () => {
    const study = ['--study', writeStudy(dir, smallStudy), '--exit'];
    const first = await start('demo', study);
    expect(first.all).toContain(`${smallStudyCells} of ${smallStudyCells} cells measured in`);
    expect(first.exitCode).toBe(0);
    const report = /^ *(\/\S+report\.html)$/m.exec(first.stdout)![1]!;
    expect(existsSync(report)).toBe(true);
    expect(first.stdout).toMatch(/\.svg\n/);
    expect(first.stdout).toMatch(/\.png\n/);
    const second = await start('demo', study);
    expect(second.exitCode).toBe(0);
    expect(second.stdout).toContain('all of them before');
  });

  test('An interrupted demo stops every process that it started', async () => {
    const demo = start('demo', ['--study', writeStudy(dir, smallStudy)]);
    await until(() => workersOf(demo.pid!).length > 0);
    const started = descendantsOf(demo.pid!);
    expect(started.length).toBeGreaterThanOrEqual(6);
    demo.kill('SIGINT');
    expect((await demo).exitCode).toBe(130);
    expect(started.filter(isAlive)).toEqual([]);
  });
});

describe('the host', () => {
  test('The host prints its addresses, restarts a killed service, and at Ctrl-C stops them all', async () => {
    const host = start('host', []);
    let output = '';
    host.all!.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await until(() => output.includes('Ctrl-C stops all five'));
    const alive = async (offset: number) =>
      (await fetch(`http://127.0.0.1:${port + offset}/healthz`).catch(() => null))?.status === 200;
    expect(await alive(0)).toBe(true);
    const pidFile = join(dir, 'data', 'datasets', 'service.pid');
    process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), 'SIGKILL');
    await until(() => output.includes('was restarted'));
    for (const offset of [0, 1, 2, 3, 4]) while (!(await alive(offset))) await delay(100);
    const started = descendantsOf(host.pid!);
    host.kill('SIGINT');
    expect((await host).exitCode).toBe(0);
    expect(started.filter(isAlive)).toEqual([]);
  });

  test('A host whose port is in use says what to do and leaves nothing running', async () => {
    const other = start('host', []);
    let output = '';
    other.all!.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await until(() => output.includes('Ctrl-C stops all five'));
    const second = await execa(
      'node',
      ['--import', 'tsx', 'deploy/src/host.ts', '--data', join(dir, 'other'), '--port', String(port)],
      { cwd: root, reject: false, all: true },
    );
    expect(second.exitCode).toBe(1);
    expect(second.all).toMatch(/127\.0\.0\.1:\d+ is in use by another program/);
    expect(second.all).toContain('--port 5101');
    other.kill('SIGINT');
    await other;
  });
});
