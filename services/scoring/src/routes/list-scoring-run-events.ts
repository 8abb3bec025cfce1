import {
  createRoute,
  eventsAnswer,
  EventsQuery,
  problemAnswers,
  sendEvents,
  type OpenAPIHono,
} from '@amuro/http';
import { findScoringRun } from '../actions/find-scoring-run.ts';
import type { Deps } from '../deps.ts';
import { RunParams } from './scoring-run-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/scoring-runs/{id}/events',
  operationId: 'listScoringRunEvents',
  summary: 'What happens to a run, so far or as it happens',
  request: { params: RunParams, query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export function addListScoringRunEvents(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { run } = findScoringRun(deps, c.req.valid('param').id);
    return sendEvents(c, deps.runner.watch(run.id));
  });
}
