import { join } from 'node:path';
import { jobEvents, jobs, jobsMigrations, JobStore } from '@amuro/jobs';
import { openDatabase } from '@amuro/sqlite';
import * as schema from './schema.ts';
import { StudyStore } from './study-store.ts';

const migrations = new URL('../../migrations/', import.meta.url);

/** The service's SQLite file, with its migrations applied. */
export function openStore(dataDir: string): { store: StudyStore; jobs: JobStore; close(): void } {
  const { db, close } = openDatabase(join(dataDir, 'studies.sqlite'), [migrations, jobsMigrations], {
    ...schema,
    jobs,
    jobEvents,
  });
  return { store: new StudyStore(db), jobs: new JobStore(db), close };
}
