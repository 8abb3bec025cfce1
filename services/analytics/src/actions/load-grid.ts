import { notFound, type ProblemError } from '@amuro/http';
import { buildGrid } from '../domain/grid/build-grid.ts';
import type { Grid } from '../domain/grid/grid.ts';
import type { Database } from '../store/open-store.ts';
import { readCollectionMeasurements } from '../store/read-measurements.ts';
import { readReport, type StoredReport, readVersion } from '../store/reports.ts';
import type { Deps } from '../deps.ts';

interface LoadedGrid {
  report: StoredReport;
  grid: Grid;
}

/** The last grid of each connection: views request one collection many times, and reading a large one takes a second. */
const kept = new WeakMap<Database, LoadedGrid & { version: number }>();

/** A collection's report with its measurements. Throws a 404 for a collection that is not here. */
export function loadGrid({ store }: Deps, collectionId: string): LoadedGrid {
  const { db } = store;
  const version = readVersion(db, collectionId);
  const last = kept.get(db);
  if (last?.report.collectionId === collectionId && last.version === version) return last;
  const report = readReport(db, collectionId);
  if (report === null) throw missingCollection(collectionId);
  const measurements = readCollectionMeasurements(db, collectionId);
  const loaded = { version, report, grid: buildGrid(collectionId, report.request, measurements) };
  kept.set(db, loaded);
  return loaded;
}

/** The 404 for a collection that is not here. */
export function missingCollection(collectionId: string): ProblemError {
  return collectionId.startsWith('imp_')
    ? notFound('import', collectionId, 'List the imports (GET /v1/imports), or import the files first.')
    : notFound(
        'report of study',
        collectionId,
        'Reports come from the studies service once a study has begun.',
      );
}
