import type { OpenAPIHono } from '@amuro/http';
import type { Deps } from '../actions/deps.ts';
import { writeIndexPage } from '../report/write-index-page.ts';
import { readReports } from '../store/reports.ts';
import { reportSummary } from './report-summary.ts';

/** `GET /`: a plain page of links to the reports. Not part of the API, so not in its document. */
export function addIndexPage(app: OpenAPIHono, deps: Deps): void {
  app.get('/', (c) => c.html(writeIndexPage(readReports(deps.store.db).map(reportSummary))));
}
