import { join } from 'node:path';
import { JobStore, jobsMigrations } from '@amuro/jobs';
import { openDatabase } from '@amuro/sqlite';
import { DatasetStore } from './dataset-store.ts';
import { PreparedSetStore } from './prepared-set-store.ts';
import * as schema from './schema.ts';
import { TokenStatisticsStore } from './token-statistics-store.ts';
import { UploadStore } from './upload-store.ts';

/** Opens the service's database in its data directory and applies the migrations. */
export function openStore(dataDir: string) {
  const migrations = [new URL('../../migrations/', import.meta.url), jobsMigrations];
  const { db, close } = openDatabase(join(dataDir, 'datasets.sqlite'), migrations, schema);
  return {
    uploads: new UploadStore(db),
    datasets: new DatasetStore(db),
    preparedSets: new PreparedSetStore(db),
    tokenStatistics: new TokenStatisticsStore(db),
    /** After a crash, either all of it is there or nothing. */
    transaction: <T>(work: () => T): T => db.transaction(() => work()),
    // Drizzle's database is typed by its schema, and each of the two packages has its own.
    jobs: new JobStore(db as unknown as ConstructorParameters<typeof JobStore>[0]),
    close,
  };
}
export type Store = ReturnType<typeof openStore>;
