import { createRoute, problemAnswers, binaryAnswer, sendFile, type OpenAPIHono } from '@amuro/http';
import { findPredictions } from '../actions/find-scoring-run.ts';
import type { Deps } from '../deps.ts';
import { predictionExample } from './examples.ts';
import { RunParams } from './scoring-run-resource.ts';

const mediaType = 'application/x-ndjson';
const example = `${JSON.stringify(predictionExample)}\n`;

const route = createRoute({
  method: 'get',
  path: '/v1/scoring-runs/{id}/predictions',
  operationId: 'getScoringRunPredictions',
  summary: 'All predictions as one JSON Lines file, a Prediction per line; one byte range may be asked for',
  request: { params: RunParams },
  responses: {
    200: binaryAnswer(mediaType, 'All predictions, in the order of the prepared rows', example),
    206: binaryAnswer(mediaType, 'The range of bytes that was asked for', example),
    ...problemAnswers(400, 404, 409, 410, 416),
  },
});

export function addGetScoringRunPredictions(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { path, ...facts } = await findPredictions(deps, c.req.valid('param').id);
    return sendFile(c, path, { ...facts, contentType: mediaType });
  });
}
