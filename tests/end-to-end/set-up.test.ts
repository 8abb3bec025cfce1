import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const venvBin = fileOf('../../.venv/bin');

test('On a host with uv but without Python, set-up creates its environment with a Python that uv fetches from the mirror', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amuro-set-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const mirror = join(folder, 'mirror');
  mkdirSync(mirror);
  const { stdout: version } = await execa(`${venvBin}/python`, [fileOf('python_archive.py'), mirror]);
  const { url, asked } = await serve(mirror);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(`${venvBin}/uv`, join(bin, 'uv'));

  const environment = join(folder, 'environment');
  const { stdout } = await execa(
    process.execPath,
    ['--input-type=module', '--eval', setUp(environment, version)],
    {
      extendEnv: false,
      env: {
        PATH: bin,
        HOME: folder,
        UV_PYTHON_INSTALL_MIRROR: url,
        UV_PYTHON_DOWNLOADS_JSON_URL: join(mirror, 'downloads.json'),
        UV_PYTHON_INSTALL_DIR: join(folder, 'pythons'),
        UV_CACHE_DIR: join(folder, 'cache'),
      },
    },
  );

  expect(stdout).toContain(`no supported Python is installed, so uv fetches Python ${version}`);
  expect(asked).toHaveLength(1);
  const made = await execa(join(environment, 'bin/python'), [
    '-c',
    'import ssl, sys; print(sys.base_prefix)',
  ]);
  expect(made.stdout).toContain(join(folder, 'pythons'));
});

/** A program that makes an environment as set-up does, and fails as set-up does. */
function setUp(environment: string, version: string): string {
  return `
    import { spawnSync } from 'node:child_process';
    import { makeEnvironment } from ${JSON.stringify(fileOf('../../deploy/python-environment.mjs'))};
    const run = (command, args, failure) => {
      if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) throw new Error(failure);
    };
    makeEnvironment(${JSON.stringify(environment)}, run, ${JSON.stringify(version)});
  `;
}

async function serve(folder: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!);
    asked.push(path);
    response.end(readFileSync(join(folder, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
