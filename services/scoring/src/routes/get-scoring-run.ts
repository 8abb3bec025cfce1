import { createRoute, jsonAnswer, problemAnswers, type OpenAPIHono } from '@amuro/http';
import { checkScoringRun } from '../actions/find-scoring-run.ts';
import type { Deps } from '../deps.ts';
import { RunParams, ScoringRun, scoringRunExample, scoringRunResource } from './scoring-run-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/scoring-runs/{id}',
  operationId: 'getScoringRun',
  summary: 'Get a scoring run',
  description: 'Its settings and status, how far it is, and what it cost.',
  request: { params: RunParams },
  responses: {
    200: jsonAnswer(ScoringRun, 'The run', scoringRunExample),
    ...problemAnswers(400, 404),
  },
});

export function addGetScoringRun(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) =>
    c.json(scoringRunResource(await checkScoringRun(deps, c.req.valid('param').id)), 200),
  );
}
