import type { OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { addCompareMeasurements } from './compare-measurements.ts';
import { addCreateImport } from './create-import.ts';
import { addDashboard } from './dashboard.ts';
import { addDeleteImport } from './delete-import.ts';
import { addFormerForms } from './former-forms.ts';
import { addGetBundle } from './get-bundle.ts';
import { addGetComparisonsCsv } from './get-comparisons-csv.ts';
import { addGetExport } from './get-export.ts';
import { addGetFigure } from './get-figure.ts';
import { addGetImport } from './get-import.ts';
import { addGetMeanRatiosOfChangeCsv } from './get-mean-ratios-of-change-csv.ts';
import { addGetMeasurement } from './get-measurement.ts';
import { addGetMeasurementsCsv } from './get-measurements-csv.ts';
import { addGetReport } from './get-report.ts';
import { addGetReportOverview } from './get-report-overview.ts';
import { addGetTable } from './get-table.ts';
import { addImportBundle } from './import-bundle.ts';
import { addListComparedRows } from './list-compared-rows.ts';
import { addListComparisons } from './list-comparisons.ts';
import { addListExports } from './list-exports.ts';
import { addListFigures } from './list-figures.ts';
import { addListImports } from './list-imports.ts';
import { addListIntervals } from './list-intervals.ts';
import { addListMeanRatiosOfChange } from './list-mean-ratios-of-change.ts';
import { addListMeasurements } from './list-measurements.ts';
import { addListReportCells } from './list-report-cells.ts';
import { addReportEvents } from './report-events.ts';
import { addListReports } from './list-reports.ts';
import { addListTables } from './list-tables.ts';
import { addPutReport } from './put-report.ts';

/**
 * All operations in the order of the document, preceded by their deprecated forms. A new operation is a file here and a line
 * below.
 */
export const routes: ((app: OpenAPIHono, deps: ServerDeps) => void)[] = ([] = [
  addFormerForms,
  addCreateImport,
  addListImports,
  addGetImport,
  addDeleteImport,
  addListMeasurements,
  addGetMeasurementsCsv,
  addGetMeasurement,
  addListIntervals,
  addCompareMeasurements,
  addListComparisons,
  addGetComparisonsCsv,
  addListComparedRows,
  addListMeanRatiosOfChange,
  addGetMeanRatiosOfChangeCsv,
  addListTables,
  addGetTable,
  addListFigures,
  addGetFigure,
  addListExports,
  addGetExport,
  addGetBundle,
  addImportBundle,
  addPutReport,
  addListReports,
  addGetReport,
  addGetReportOverview,
  addListReportCells,
  addReportEvents,
  addDashboard,
]);
