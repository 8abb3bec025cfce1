import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BundleError } from '../bundle/bundle-manifest.ts';
import { unpackBundle } from '../bundle/unpack-bundle.ts';
import { damagedBundle } from '../actions/damaged-input.ts';
import { inThread } from './in-thread.ts';
import type { ServerDeps } from './server-deps.ts';
import type { ImportedBundle } from '../actions/take-bundle.ts';

/** Unpacks a bundle as it arrives, in a temporary directory, and imports it. */
export async function importBundle(
  deps: ServerDeps,
  archive: ReadableStream | null,
): Promise<ImportedBundle> {
  const staging = join(deps.settings.dataDir, 'staging', randomUUID());
  await mkdir(staging, { recursive: true });
  try {
    if (archive === null) throw new BundleError('a tar.gz archive', 'nothing');
    const found = await unpackBundle(archive, staging);
    return await inThread(deps, 'takeBundle', staging, found);
  } catch (error) {
    throw error instanceof BundleError ? damagedBundle(error) : error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
