import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';
import { isDiskFull } from './problem-of.ts';

/**
 * Makes the data directory and proves that it can be written, so that a full or foreign disk is known at start. What the service and
 * its worker write from then on, others cannot read.
 */
export function prepareDataDir({ dataDir, groupAccess }: Pick<Settings, 'dataDir' | 'groupAccess'>): void {
  process.umask(groupAccess ? 0o027 : 0o077);
  mkdirSync(dataDir, { recursive: true });
  try {
    chmodSync(dataDir, groupAccess ? 0o750 : 0o700);
  } catch (error) {
    // A volume that another user owns keeps its mode.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
  probe(dataDir);
}

/** Why nothing can be written to the data directory now; none if it can. */
export function diskReasons(dataDir: string): string[] {
  try {
    probe(dataDir);
    return [];
  } catch (error) {
    return [`The disk of ${dataDir} ${isDiskFull(error) ? 'is full' : 'cannot be written'}.`];
  }
}

function probe(dataDir: string): void {
  const file = join(dataDir, `.probe-${process.pid}`);
  try {
    writeFileSync(file, Buffer.alloc(64 * 1024));
  } finally {
    rmSync(file, { force: true });
  }
}
