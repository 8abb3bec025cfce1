import { readReports } from '../store/reports.ts';
import type { Deps } from './deps.ts';
import type { Rendered } from './render-figure.ts';
import { reportSummary } from './report-summary.ts';

/** The list of all reports as JSON. */
export function renderReports({ store }: Deps): Rendered {
  const items = readReports(store.db).map(reportSummary);
  return { body: JSON.stringify({ items }), contentType: 'application/json' };
}
