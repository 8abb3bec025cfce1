import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { execa } from 'execa';

/** Exact versions: what generates and compiles today must not depend on what is released tomorrow. */
const packages = ['@hey-api/openapi-ts@0.95.0', 'orval@7.13.2'];

/** A folder whose `node_modules` has the generators, kept for later runs. Throws where they cannot be fetched. */
export async function installGenerators(): Promise<string> {
  const version = createHash('sha256').update(packages.join(' ')).digest('hex').slice(0, 12);
  const folder = join(lastingFolder(), `amuro-generators-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(lastingFolder(), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(join(staging, 'package.json'), '{"private": true}');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
    await execa('npm', ['install', ...options, ...packages], { cwd: staging, timeout: 240_000 });
    // Another run may have been faster.
    if (!existsSync(folder)) renameSync(staging, folder);
    return folder;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The temporary folder outside the one that goes with this run. */
function lastingFolder(): string {
  return basename(tmpdir()).startsWith('amuro-vitest-') ? dirname(tmpdir()) : tmpdir();
}
