import { PreparedSetId } from '@amuro/contracts';
import {
  createRoute,
  eventsAnswer,
  EventsQuery,
  problemAnswers,
  sendEvents,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findPreparedSet } from '../actions/find-prepared-set.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}/events',
  operationId: 'listPreparedSetEvents',
  summary: 'What happened to the set, as it happens',
  request: { params: z.strictObject({ id: PreparedSetId }), query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export function addListPreparedSetEvents(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { set } = findPreparedSet(deps, c.req.valid('param').id);
    return sendEvents(c, deps.runner.watch(set.id));
  });
}
