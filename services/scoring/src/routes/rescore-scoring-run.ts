import { createRoute, jsonAnswer, jsonBody, problemAnswers, type OpenAPIHono } from '@amuro/http';
import { findScoringRun } from '../actions/find-scoring-run.ts';
import { rescoreRun } from '../actions/rescore-run.ts';
import type { Deps } from '../deps.ts';
import { RescoreRequest } from '../domain/references.ts';
import { RunParams, ScoringRun, scoringRunExample, scoringRunResource } from './scoring-run-resource.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/scoring-runs/{id}/rescore',
  operationId: 'rescoreScoringRun',
  summary: 'Judge the predictions of a run anew',
  description:
    'Makes a run of its own key that names the old one: its predictions are the same, judged by other metrics or by the present version of the same. It needs no device and asks no model. The same metrics and versions find the same run.',
  request: { params: RunParams, body: jsonBody(RescoreRequest, { metrics: ['accuracy', 'macro-f1'] }) },
  responses: {
    200: jsonAnswer(ScoringRun, 'It has succeeded or is active', scoringRunExample),
    202: jsonAnswer(ScoringRun, 'Queued', scoringRunExample),
    ...problemAnswers(400, 404, 409, 410, 413, 422),
  },
});

export function addRescoreScoringRun(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id, existed } = await rescoreRun(deps, c.req.valid('param').id, c.req.valid('json'));
    const resource = scoringRunResource(findScoringRun(deps, id));
    return c.json(resource, existed ? 200 : 202, { location: resource.links.self });
  });
}
