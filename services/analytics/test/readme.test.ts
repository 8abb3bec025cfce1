import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

let started: StartedApp;
const folder = mkdtempSync(join(tmpdir(), 'amuro-readme-'));
beforeAll(async () => {
  started = await startApp(createApp, { service: 'analytics' });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true });
});

test('The first steps of the README work as printed', async () => {
  const commands = /```sh\n(at=[\s\S]*?)```/.exec(readme)![1]!;
  const script = commands
    .replace('http://127.0.0.1:4104', started.url)
    .replaceAll('curl -s', 'curl --fail -s');
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder });
  expect(stdout).toContain('0 of 8 measurements are flagged.');
  expect(stdout.split('\r\n').filter((line) => line.includes('my-model'))).toHaveLength(4);
  const made = (name: string) => readFileSync(join(folder, name));
  expect(made('gains.png').subarray(1, 4).toString()).toBe('PNG');
  expect(made('cells.parquet').subarray(0, 4).toString()).toBe('PAR1');
  expect(made('ratios.csv').toString()).toContain('out-of-domain,mnli');
  expect(made('report.html').toString()).toContain('<h1>Mine</h1>');
});
