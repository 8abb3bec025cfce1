import { join } from 'node:path';

/** Where a run's request, events, resumable state and results stand. */
export function runDirectory(dataDir: string, id: string): string {
  return join(dataDir, 'runs', id);
}
