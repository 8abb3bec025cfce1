import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdLock } from '@amuro/sqlite';

/** Takes the data directory for this process, until it ends. Two services in one would run each other's work. */
export function claimDataDir(dataDir: string): void {
  const pidFile = join(dataDir, 'service.pid');
  if (!holdLock(join(dataDir, 'service.lock'))) {
    throw new Error(
      `${dataDir} is in use by the service with process id ${read(pidFile)}: stop that one, or set AMURO_DATA_DIR to another directory.`,
    );
  }
  writeFileSync(pidFile, String(process.pid));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return 'unknown';
  }
}
