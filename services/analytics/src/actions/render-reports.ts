import { paginate, type ListQuery } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { type ListedReport, readReports } from '../store/reports.ts';
import { type Rendered, renderedJson } from './rendered.ts';

/** One page of the list of reports as JSON; all of them if no limit is given. */
export function renderReports(
  { store }: Deps,
  { limit = Number.MAX_SAFE_INTEGER - 1, cursor }: ListQuery,
): Rendered {
  const { items, nextCursor } = paginate(
    { limit, cursor },
    (after, count) => readReports(store.db, after, count),
    ({ updatedAt, collectionId }) => `${updatedAt} ${collectionId}`,
  );
  return renderedJson({ items: items.map(reportSummary), nextCursor });
}

/** A report as a list shows it. */
export function reportSummary({ cellStates, ...report }: ListedReport) {
  const at = `/v1/reports/${report.collectionId}`;
  return {
    ...report,
    cells: cellStates,
    links: {
      self: `${at}/report.json`,
      html: `${at}/report.html`,
      csv: `${at}/cells.csv`,
      events: `${at}/events`,
    },
  };
}
