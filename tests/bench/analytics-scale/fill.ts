import type { Database } from '../../../services/analytics/src/store/open-store.ts';
import { saveResults } from './save-results.ts';
import { saveStudy } from './save-study.ts';
import { metrics, points, resultsPerImport, rowsPerRun, sets, tunings } from './shape.ts';

export type Size = { studies: number; imports: number };
export type Filled = {
  studyIds: string[];
  importIds: string[];
  measurements: number;
  predictions: number;
  runSeconds: number;
  publishedSeconds: number;
};

/**
 * Fills a store through the service's own code: studies of 416 cells (8 points, base and 3 tunings, 13 sets), each cell a
 * scoring run of 201 rows and 4 metrics, and imports of 801 published values; `first` are there already. Only the time of
 * saving is counted.
 */
export function fill(db: Database, size: Size, first: Size = { studies: 0, imports: 0 }): Filled {
  const studies = Array.from({ length: size.studies }, (_, index) => saveStudy(db, first.studies + index));
  const published = Array.from({ length: size.imports }, (_, index) =>
    saveResults(db, first.imports + index),
  );
  const runs = size.studies * points.length * tunings.length * sets.length;
  return {
    studyIds: studies.map(({ id }) => id),
    importIds: published.map(({ id }) => id),
    measurements: runs * metrics.length + size.imports * resultsPerImport,
    predictions: runs * rowsPerRun,
    runSeconds: studies.reduce((sum, { seconds }) => sum + seconds, 0),
    publishedSeconds: published.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
