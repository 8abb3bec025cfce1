import type { ListedReport } from '../store/reports.ts';

/** A report as a list shows it. */
export function reportSummary({ cellStates, ...report }: ListedReport) {
  const self = `/v1/reports/${report.collectionId}`;
  return {
    ...report,
    cells: cellStates,
    links: { self, html: `${self}?format=html`, csv: `${self}?format=csv`, events: `${self}/events` },
  };
}
