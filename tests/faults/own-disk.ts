import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the temporary folder of this process a file system of 1 GiB, until it ends; false where only root may. */
export function mountOwnDisk(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'amuro-faults-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1g', 'tmpfs', folder]).status === 0;
  if (isMounted) process.env.TMPDIR = folder;
  process.on('exit', () => {
    if (isMounted) spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return isMounted;
}
