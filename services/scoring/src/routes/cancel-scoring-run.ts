import { createRoute, jsonAnswer, problemAnswers, type OpenAPIHono } from '@amuro/http';
import { changeScoringRun } from '../actions/change-scoring-run.ts';
import type { Deps } from '../deps.ts';
import { RunParams, ScoringRun, scoringRunExample, scoringRunResource } from './scoring-run-resource.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/scoring-runs/{id}/cancel',
  operationId: 'cancelScoringRun',
  summary: 'Cancel a scoring run',
  description: 'It stops after its current batch. Finished predictions are kept, so that it can be resumed.',
  request: { params: RunParams },
  responses: {
    202: jsonAnswer(ScoringRun, 'The run as it is now', scoringRunExample),
    ...problemAnswers(400, 404, 409),
  },
});

export function addCancelScoringRun(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const resource = scoringRunResource(changeScoringRun(deps, c.req.valid('param').id, 'cancel'));
    return c.json(resource, 202, { location: resource.links.self });
  });
}
