import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PreparedSetManifest } from '@amuro/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatasets, type Datasets } from './start-datasets.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

let datasets: Datasets;
const folder = mkdtempSync(join(tmpdir(), 'amuro-readme-'));
beforeAll(async () => {
  datasets = await startDatasets();
});
afterAll(async () => {
  await datasets.close();
  rmSync(folder, { recursive: true });
});

test('The first steps of the README work as printed', async () => {
  const commands = /```sh\n(at=[\s\S]*?)```/.exec(readme)![1]!;
  const script = commands.replace('localhost:4101', datasets.url).replaceAll('curl -s', 'curl --fail -s');
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder });
  const [events, rows] = stdout.split('{"rowId"');
  expect(events).toContain('"status":"succeeded"');
  expect(rows).toContain('A dog runs.');
  const manifest = /\{"kind":"prepared-set".*?\]\}(?=\{)/s.exec(stdout)![0];
  expect(PreparedSetManifest.parse(JSON.parse(manifest))).toMatchObject({
    counts: { read: 3, kept: 3 },
    dataset: { guessedColumns: ['premise', 'hypothesis', 'label'] },
  });
  expect(stdout).toContain('"complete":true');
  const last = JSON.parse(stdout.slice(stdout.lastIndexOf('{"id":"set_')));
  expect((await datasets.waitFor(last.id)).error).toBeNull();
});
