import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the temporary folder of this process a file system of 1 GiB, and returns how to undo that; null where only root may. */
export function mountOwnDisk(): (() => void) | null {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'amuro-faults-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1g', 'tmpfs', folder]).status === 0;
  if (!isMounted) {
    rmSync(folder, { recursive: true });
    return null;
  }
  process.env.TMPDIR = folder;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
}
