import { join } from 'node:path';
import { jobEvents, jobs, jobsMigrations, JobStore } from '@amuro/jobs';
import { openDatabase } from '@amuro/sqlite';
import { ScoringRunStore } from './scoring-run-store.ts';
import { scoringRuns } from './schema.ts';

/** Opens the service's database in its data directory, with the migrations applied. */
export function openStore(dataDir: string) {
  const migrations = [new URL('../../migrations/', import.meta.url), jobsMigrations];
  const schema = { scoringRuns, jobs, jobEvents };
  const { db, close } = openDatabase(join(dataDir, 'scoring.sqlite'), migrations, schema);
  return { runs: new ScoringRunStore(db), jobs: new JobStore(db), close };
}
