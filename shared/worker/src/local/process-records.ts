import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Remembers started process groups in a directory, so that a service that was killed finds and ends, at its next
 * start, workers that are still on their way to a step boundary: two must never write to one run's directory.
 */
export class ProcessRecords {
  private readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  add(pid: number): void {
    writeFileSync(join(this.directory, String(pid)), startOf(pid) ?? '');
  }

  remove(pid: number): void {
    rmSync(join(this.directory, String(pid)), { force: true });
  }

  /** Kills what an earlier process of this service left running; a reused process id is recognised by its start time. */
  killLeftovers(): void {
    for (const name of readdirSync(this.directory)) {
      const pid = Number(name);
      const recorded = readFileSync(join(this.directory, name), 'utf8');
      if (Number.isInteger(pid) && recorded !== '' && startOf(pid) === recorded) killGroup(pid);
      this.remove(pid);
    }
  }
}

/** Kills a process group; it is not an error if it is already gone. */
export function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    // EPERM: a group of which only the unreaped leader is left (macOS).
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

/** Boot id and start time of a living process (Linux); null elsewhere and for none. */
function startOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}
