import { ScoringRunManifest } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, type OpenAPIHono } from '@amuro/http';
import { findResult } from '../actions/find-scoring-run.ts';
import type { Deps } from '../deps.ts';
import { manifestExample } from './examples.ts';
import { RunParams } from './scoring-run-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/scoring-runs/{id}/manifest',
  operationId: 'getScoringRunManifest',
  summary: 'Get the manifest of a finished scoring run',
  description:
    'What was scored, on what and how: settings, the manifests of both inputs, cost, and the files with their digests. It never changes.',
  request: { params: RunParams },
  responses: {
    200: jsonAnswer(ScoringRunManifest, 'The manifest', manifestExample),
    ...problemAnswers(400, 404, 409, 410),
  },
});

export function addGetScoringRunManifest(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { manifest } = await findResult(deps, c.req.valid('param').id);
    return c.json(manifest, 200);
  });
}
