import { join } from 'node:path';
import { createRoute, problemAnswers, binaryAnswer, sendFile, type OpenAPIHono } from '@amuro/http';
import { findResult } from '../actions/find-scoring-run.ts';
import type { Deps } from '../deps.ts';
import { predictionExample } from './examples.ts';
import { RunParams } from './scoring-run-resource.ts';

const mediaType = 'application/x-ndjson';
const file = 'predictions.jsonl';

const route = createRoute({
  method: 'get',
  path: '/v1/scoring-runs/{id}/predictions',
  operationId: 'getScoringRunPredictions',
  summary: 'The scored rows as JSON Lines (Prediction each); one byte range may be asked for',
  request: { params: RunParams },
  responses: {
    200: binaryAnswer(mediaType, 'All predictions, in the order of the prepared rows', predictionExample),
    206: binaryAnswer(mediaType, 'The range of bytes that was asked for', predictionExample),
    ...problemAnswers(400, 404, 409, 410, 416),
  },
});

export function addGetScoringRunPredictions(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { directory, manifest, onDamage } = await findResult(deps, c.req.valid('param').id);
    const entry = manifest.files.find(({ path }) => path === file);
    if (!entry) throw new Error(`${manifest.id}: expected ${file} among its files, found none`);
    return sendFile(c, join(directory, file), { ...entry, contentType: mediaType, onDamage });
  });
}
