import { createRoute, jsonAnswer, jsonBody, problemAnswers, type OpenAPIHono } from '@amuro/http';
import { createScoringRun } from '../actions/create-scoring-run.ts';
import { findScoringRun } from '../actions/find-scoring-run.ts';
import type { Deps } from '../deps.ts';
import { ScoringRunRequest } from '../domain/references.ts';
import { requestExample } from './examples.ts';
import { ScoringRun, scoringRunExample, scoringRunResource } from './scoring-run-resource.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/scoring-runs',
  operationId: 'createScoringRun',
  summary: 'Score a checkpoint, or a surface rule, on a prepared set',
  description:
    'The same checkpoint, rows and settings find the same run: one that is active or has succeeded is returned, one that failed is tried again from its last saved state.',
  request: { body: jsonBody(ScoringRunRequest, requestExample) },
  responses: {
    200: jsonAnswer(ScoringRun, 'It has succeeded or is active', scoringRunExample),
    202: jsonAnswer(ScoringRun, 'Queued', scoringRunExample),
    ...problemAnswers(400, 409, 413, 422, 502),
  },
});

export function addCreateScoringRun(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id, existed } = await createScoringRun(deps, c.req.valid('json'));
    const resource = scoringRunResource(findScoringRun(deps, id));
    return c.json(resource, existed ? 200 : 202, { location: resource.links.self });
  });
}
