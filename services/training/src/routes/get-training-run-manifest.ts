import { TrainingRunId, TrainingRunManifest } from '@amuro/contracts';
import { conflict, createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import { runManifestExample } from './training-run-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/training-runs/{id}/manifest',
  operationId: 'getTrainingRunManifest',
  summary: 'Get the manifest of a finished training run',
  tags: ['training-runs'],
  request: { params: z.object({ id: TrainingRunId }) },
  responses: {
    200: jsonAnswer(TrainingRunManifest, 'The manifest', runManifestExample),
    ...problemAnswers(400, 404, 409),
  },
});

export const addGetTrainingRunManifest: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    const found = deps.runs.get(id);
    if (found === undefined) throw notFound('training run', id);
    if (found.manifest === null)
      throw conflict(`The training run ${id} has no result yet.`, 'Wait until it has succeeded.');
    return c.json(found.manifest, 200);
  });
};
