import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { startFailure } from '../src/start-failure.ts';

const main = fileURLToPath(new URL('./sample-main.ts', import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function start(env: Record<string, string>) {
  const dir = mkdtempSync(join(tmpdir(), 'amuro-run-'));
  const child = spawn('node', ['--import', 'tsx', main], {
    env: { PATH: process.env.PATH ?? '', AMURO_DATA_DIR: dir, AMURO_PORT: '0', ...env },
  });
  started.push(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const until = async (pattern: RegExp) => {
    for (;;) {
      const match = pattern.exec(output);
      if (match) return match;
      if (child.exitCode !== null) throw new Error(output);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return { child, ended, until, output: () => output };
}

describe('a service', () => {
  test('On SIGTERM a service saves its work, ends open event streams and exits 0', async () => {
    const service = start({});
    const [, url] = await service.until(/"url":"([^"]+)"/);
    const stream = await fetch(`${url}/v1/runs/a/events/stream`);
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(service.output()).toContain('work put away');
    await stream.body?.cancel().catch(() => {});
  });

  test('An address that is too long is a 431 that states the limit', async () => {
    const [, url] = await start({}).until(/"url":"([^"]+)"/);
    const answer = await fetch(`${url}/healthz?x=${'x'.repeat(20_000)}`);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 431, code: 'headers-too-large' });
  });

  test('A service whose port is in use says so in one sentence and exits 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const dir = mkdtempSync(join(tmpdir(), 'amuro-run-'));
    const service = start({ AMURO_PORT: String(port), AMURO_DATA_DIR: dir });
    expect(await service.ended).toBe(1);
    other.close();
    expect(service.output()).toBe(
      `datasets: 127.0.0.1:${port} is in use by another program: stop that one, or set AMURO_PORT to a free port.\n`,
    );
    expect(readdirSync(dir)).toEqual([]);
  });

  test('A service whose data directory is in use names the process that holds it; a process that died holds nothing', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'amuro-run-'));
    const first = start({ AMURO_DATA_DIR: dir });
    await first.until(/"url":"([^"]+)"/);
    const second = start({ AMURO_DATA_DIR: dir });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(
      `is in use by the service with process id ${first.child.pid}: stop that one`,
    );
    first.child.kill('SIGKILL');
    await first.ended;
    await start({ AMURO_DATA_DIR: dir }).until(/"url":"([^"]+)"/);
  });

  test('Of two services started at once in one new data directory, one stays and the other ends with a sentence', async () => {
    for (let round = 0; round < 3; round += 1) {
      const dir = mkdtempSync(join(tmpdir(), 'amuro-run-'));
      const services = [start({ AMURO_DATA_DIR: dir }), start({ AMURO_DATA_DIR: dir })];
      const ends = services.map(async (service) => {
        const stayed = await service.until(/"url":/).catch(() => null);
        if (stayed === null) expect(service.output()).toContain('is in use by the service with process id');
        return stayed !== null;
      });
      expect((await Promise.all(ends)).filter(Boolean)).toHaveLength(1);
      for (const child of started.splice(0)) child.kill('SIGKILL');
    }
  }, 180_000);

  test('A service that cannot create its data directory names the setting to change', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'amuro-run-')), 'file');
    writeFileSync(file, '');
    const service = start({ AMURO_DATA_DIR: join(file, 'data') });
    expect(await service.ended).toBe(1);
    expect(service.output()).toMatch(
      /^datasets: .*is not a directory: set AMURO_DATA_DIR to a directory\.\n$/,
    );
  });

  test.each([
    [{}, 0o700, 0o600],
    [{ AMURO_GROUP_ACCESS: '1' }, 0o750, 0o640],
  ])(
    'With the settings %j a data directory, new or old, has mode %i and its files %i',
    async (env, mode, fileMode) => {
      const dir = mkdtempSync(join(tmpdir(), 'amuro-run-'));
      chmodSync(dir, 0o755);
      await start({ AMURO_DATA_DIR: dir, ...env }).until(/"url":"([^"]+)"/);
      expect(statSync(dir).mode & 0o777).toBe(mode);
      expect(statSync(join(dir, 'service.pid')).mode & 0o777).toBe(fileMode);
    },
  );

  test('A service does not listen off loopback without a token', async () => {
    const service = start({ AMURO_HOST: '0.0.0.0' });
    expect(await service.ended).toBe(1);
    expect(service.output()).toMatch(/^datasets: .*set AMURO_TOKEN to a secret.*\n$/);
  });
});

describe('a failure to start', () => {
  test.each([
    ['ENOSPC', /is full: free some space/],
    ['SQLITE_FULL', /is full: free some space/],
    ['EACCES', /cannot be written/],
    ['EROFS', /cannot be written/],
    ['SQLITE_NOTADB', /is damaged/],
    ['EADDRNOTAVAIL', /set AMURO_HOST/],
  ])('A start that fails because of %s prints one sentence with what to do', (code, sentence) => {
    const error = Object.assign(new Error(`${code}: something`), { code });
    expect(startFailure(error, undefined)).toMatch(sentence);
    expect(startFailure(error, undefined)).not.toContain('\n');
  });
});
