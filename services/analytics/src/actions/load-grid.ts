import { notFound, type ProblemError } from '@amuro/http';
import { buildGrid } from '../domain/grid/build-grid.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { readCollectionMeasurements } from '../store/read-measurements.ts';
import { readReport, type StoredReport } from '../store/reports.ts';
import type { Deps } from '../deps.ts';

/** A collection's report with its measurements. Throws a 404 for one that is not here. */
export function loadGrid({ store }: Deps, collectionId: string): { report: StoredReport; grid: Grid } {
  const report = readReport(store.db, collectionId);
  if (report === null) throw missingCollection(collectionId);
  const measurements = readCollectionMeasurements(store.db, collectionId);
  return { report, grid: buildGrid(collectionId, report.request, measurements) };
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
