import { Prediction } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  pageOf,
  pageOfLines,
  PageQuery,
  problemAnswers,
  streamed,
  type OpenAPIHono,
} from '@amuro/http';
import { findPredictions } from '../actions/find-scoring-run.ts';
import type { Deps } from '../deps.ts';
import { predictionExample } from './examples.ts';
import { RunParams } from './scoring-run-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/scoring-runs/{id}/predictions.json',
  operationId: 'listScoringRunPredictions',
  summary: 'The predictions, page by page, in the order of the prepared rows',
  request: { params: RunParams, query: PageQuery },
  responses: {
    200: jsonAnswer(pageOf(Prediction), 'One page', { items: [predictionExample], nextCursor: null }),
    ...problemAnswers(400, 404, 409, 410),
  },
});

export function addListScoringRunPredictions(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { path, ...facts } = await findPredictions(deps, c.req.valid('param').id);
    const page = await pageOfLines(path, facts, c.req.valid('query'));
    return streamed(c.body(page, 200, { 'content-type': 'application/json' }));
  });
}
