import {
  createRoute,
  eventsAnswer,
  EventsQuery,
  problemAnswers,
  sendEvents,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { CollectionId } from '../domain/collection.ts';
import { missingCollection } from '../actions/load-grid.ts';
import { hasReport, readReportEvents } from '../store/reports.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{collectionId}/events',
  operationId: 'listReportEvents',
  summary: 'Changes of a report, so far or as they happen: the state of the study and the cells that changed',
  request: { params: z.strictObject({ collectionId: CollectionId }), query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export function addListReportEvents(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, (c) => {
    const { collectionId } = c.req.valid('param');
    if (!hasReport(deps.store.db, collectionId)) throw missingCollection(collectionId);
    return sendEvents(c, {
      after: (lastId) => readReportEvents(deps.store.db, collectionId, lastId),
      subscribe: (listener) => deps.watch.subscribe(collectionId, listener),
      // A finished study may be resumed or told again, so the stream stays open.
      ended: () => false,
    });
  });
}
