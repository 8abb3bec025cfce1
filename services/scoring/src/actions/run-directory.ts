import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RunRecord, ScoringRunManifest } from '@amuro/contracts';

/** Directory of a run's request, events, resumable state and results. */
export function runDirectory(dataDir: string, id: string): string {
  return join(dataDir, 'runs', id);
}

/** The manifest of a sealed result. Throws if there is none. */
export async function readManifest(directory: string): Promise<ScoringRunManifest> {
  return ScoringRunManifest.parse(JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')));
}

/** How a sealed result was made. Throws if there is none. */
export async function readRunRecord(directory: string): Promise<RunRecord> {
  return RunRecord.parse(JSON.parse(await readFile(join(directory, 'run.json'), 'utf8')));
}
