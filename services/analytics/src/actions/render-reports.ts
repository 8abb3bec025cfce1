import { readReports } from '../store/reports.ts';
import type { Deps } from '../deps.ts';
import { renderedJson, type Rendered } from './rendered.ts';
import { reportSummary } from './report-summary.ts';

/** The list of all reports as JSON. */
export function renderReports({ store }: Deps): Rendered {
  return renderedJson({ items: readReports(store.db).map(reportSummary) });
}
