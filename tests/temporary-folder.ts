import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whatever tests put in the temporary folder goes with the run. Returns what takes it away. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'amuro-vitest-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
