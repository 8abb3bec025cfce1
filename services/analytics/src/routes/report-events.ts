import { addEvents, type OpenAPIHono } from '@amuro/http';
import { missingCollection } from '../actions/load-grid.ts';
import { CollectionId } from '../domain/collection.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { hasReport, readReportEvents } from '../store/reports.ts';

const about = {
  path: '/v1/reports/{id}',
  id: CollectionId,
  name: 'Report',
  noun: 'a report',
  description: 'An event holds the state of the study and the cells that changed.',
};

export function addReportEvents(app: OpenAPIHono, deps: ServerDeps): void {
  addEvents(app, about, (id) => {
    if (!hasReport(deps.store.db, id)) throw missingCollection(id);
    return {
      after: (lastId) => readReportEvents(deps.store.db, id, lastId),
      subscribe: (listener) => deps.watch.subscribe(id, listener),
      // A finished study may be resumed or reported again, so the stream stays open.
      ended: () => false,
    };
  });
}
