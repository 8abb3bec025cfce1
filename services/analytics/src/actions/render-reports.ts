import type { Deps } from '../deps.ts';
import { type ListedReport, readReports } from '../store/reports.ts';
import { type Rendered, renderedJson } from './rendered.ts';

/** The list of all reports as JSON. */
export function renderReports({ store }: Deps): Rendered {
  return renderedJson({ items: readReports(store.db).map(reportSummary) });
}

/** A report as a list shows it. */
export function reportSummary({ cellStates, ...report }: ListedReport) {
  const self = `/v1/reports/${report.collectionId}`;
  return {
    ...report,
    cells: cellStates,
    links: { self, html: `${self}?format=html`, csv: `${self}?format=csv`, events: `${self}/events` },
  };
}
