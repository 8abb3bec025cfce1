import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Refuses a data directory that a living service uses: two would run each other's work. What a dead one left is no
 * hindrance; a reused process id is told by its start time.
 */
export function claimDataDir(dataDir: string): void {
  const file = join(dataDir, 'service.pid');
  const [pid = 0, start = ''] = read(file).split('\n');
  const isLiving = start !== '' && Number(pid) !== process.pid && startTimeOf(Number(pid)) === start;
  if (isLiving) {
    throw new Error(
      `${dataDir} is in use by the service with process id ${pid}: stop that one, or set AMURO_DATA_DIR to another directory.`,
    );
  }
  writeFileSync(file, `${process.pid}\n${startTimeOf(process.pid) ?? ''}`);
}

/** Start time of a living process in clock ticks since boot (Linux); null elsewhere and for none. */
function startTimeOf(pid: number): string | null {
  const status = read(`/proc/${pid}/stat`);
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return status === '' || fields[0] === 'Z' ? null : (fields[19] ?? null);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
