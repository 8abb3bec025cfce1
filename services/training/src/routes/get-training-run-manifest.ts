import { TrainingRunId, TrainingRunManifest } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import { findRunManifest } from '../actions/lost-results.ts';
import { runManifestExample } from './training-run-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/training-runs/{id}/manifest',
  operationId: 'getTrainingRunManifest',
  summary: 'Get the manifest of a finished training run',
  description:
    'Recipe, inputs with their manifests, losses, cost, and the checkpoints that it saved. It never changes.',
  tags: ['training-runs'],
  request: { params: z.object({ id: TrainingRunId }) },
  responses: {
    200: jsonAnswer(TrainingRunManifest, 'The manifest', runManifestExample),
    ...problemAnswers(400, 404, 409, 410),
  },
});

export const addGetTrainingRunManifest: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const found = deps.runs.get(id);
    if (found === undefined) throw notFound('training run', id);
    return c.json(await findRunManifest(deps, found), 200);
  });
};
