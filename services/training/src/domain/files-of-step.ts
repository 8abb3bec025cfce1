import type { FileEntry } from '@amuro/contracts';

/** The files of one step's checkpoint among those of its run, relative to the checkpoint's directory. */
export function filesOfStep(files: readonly FileEntry[], step: number): FileEntry[] {
  const prefix = `checkpoints/step-${step}/`;
  return files
    .filter(({ path }) => path.startsWith(prefix))
    .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
}
