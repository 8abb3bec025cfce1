import { StudyId } from '@amuro/contracts';
import {
  createRoute,
  eventsAnswer,
  EventsQuery,
  problemAnswers,
  sendEvents,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { Deps } from '../actions/deps.ts';
import { loadGrid } from '../actions/load-grid.ts';
import { readReportEvents } from '../store/reports.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{studyId}/events',
  operationId: 'listReportEvents',
  summary: 'Changes of a report, so far or as they happen: the state of the study and the cells that changed',
  request: { params: z.strictObject({ studyId: StudyId }), query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export function addListReportEvents(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { studyId } = c.req.valid('param');
    loadGrid(deps, studyId);
    return sendEvents(c, {
      after: (lastId) => readReportEvents(deps.store.db, studyId, lastId),
      subscribe: (listener) => deps.watch.subscribe(studyId, listener),
      // A finished study may be resumed or told again, so the stream stays open.
      ended: () => false,
    });
  });
}
