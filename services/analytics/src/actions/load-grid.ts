import { notFound } from '@amuro/http';
import { buildGrid } from '../domain/grid/build-grid.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { readStudyMeasurements } from '../store/read-measurements.ts';
import { readReport, type StoredReport } from '../store/reports.ts';
import type { Deps } from './deps.ts';

/** A study's report with its measurements. Throws a 404 for a study that was never reported. */
export function loadGrid({ store }: Deps, studyId: string): { report: StoredReport; grid: Grid } {
  const report = readReport(store.db, studyId);
  if (report === null) {
    throw notFound(
      'report of study',
      studyId,
      'Reports come from the studies service once a study has begun.',
    );
  }
  return { report, grid: buildGrid(report.request, readStudyMeasurements(store.db, studyId)) };
}
