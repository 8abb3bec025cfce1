import { TokenStatisticsId } from '@amuro/contracts';
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
import { findTokenStatistics } from '../actions/find-token-statistics.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/token-statistics/{id}/events',
  operationId: 'listTokenStatisticsEvents',
  summary: 'What happened to token statistics, as it happens',
  request: { params: z.strictObject({ id: TokenStatisticsId }), query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export function addListTokenStatisticsEvents(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { row } = await findTokenStatistics(deps, c.req.valid('param').id);
    return sendEvents(c, deps.runner.watch(row.id));
  });
}
