import type { Rendered } from '../actions/rendered.ts';

/**
 * Actions that run in a thread: everything that writes, and everything that reads more than a page of rows and would otherwise
 * block other requests. Each is loaded when first needed.
 */
export const loadAction = {
  compareMeasurements: async () => (await import('../actions/compare-measurements.ts')).compareMeasurements,
  deleteImport: async () => (await import('../actions/delete-import.ts')).deleteImport,
  exportCollection: async () => (await import('../actions/export-collection.ts')).exportCollection,
  gatherBundle: async () => (await import('../actions/gather-bundle.ts')).gatherBundle,
  listComparedRows: async () => (await import('../actions/list-compared-rows.ts')).listComparedRows,
  listIntervals: async () => (await import('../actions/list-intervals.ts')).listIntervals,
  measureScoringRun: async () => (await import('../actions/measure-scoring-run.ts')).measureScoringRun,
  createImport: async () => (await import('../actions/create-import.ts')).createImport,
  putReport: async () => (await import('../actions/put-report.ts')).putReport,
  renderComparisons: async () => (await import('../actions/render-comparisons.ts')).renderComparisons,
  renderFigure: async () => (await import('../actions/render-figure.ts')).renderFigure,
  renderMeasurements: async () => (await import('../actions/render-measurements.ts')).renderMeasurements,
  renderPage: async () => (await import('../actions/render-measurements.ts')).renderPage,
  renderRatios: async () => (await import('../actions/render-ratios.ts')).renderRatios,
  renderReport: async () => (await import('../actions/render-report.ts')).renderReport,
  renderReportCells: async () => (await import('../actions/render-report-cells.ts')).renderReportCells,
  renderReportOverview: async () =>
    (await import('../actions/render-report-overview.ts')).renderReportOverview,
  renderReports: async () => (await import('../actions/render-reports.ts')).renderReports,
  renderTable: async () => (await import('../actions/render-table.ts')).renderTable,
  takeBundle: async () => (await import('../actions/take-bundle.ts')).takeBundle,
};

export type Actions = typeof loadAction;
export type ActionName = keyof Actions;
type Action<N extends ActionName> = Awaited<ReturnType<Actions[N]>>;

/** Actions whose result is the body of the response. */
export type RenderName = {
  [N in ActionName]: Awaited<ReturnType<Action<N>>> extends Rendered ? N : never;
}[ActionName];
