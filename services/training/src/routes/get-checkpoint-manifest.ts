import { CheckpointId, CheckpointManifest } from '@amuro/contracts';
import { conflict, createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import { checkpointManifestExample } from './checkpoint-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/checkpoints/{id}/manifest',
  operationId: 'getCheckpointManifest',
  summary: 'Get the manifest of a finished checkpoint',
  tags: ['checkpoints'],
  request: { params: z.object({ id: CheckpointId }) },
  responses: {
    200: jsonAnswer(CheckpointManifest, 'The manifest', checkpointManifestExample),
    ...problemAnswers(400, 404, 409),
  },
});

export const addGetCheckpointManifest: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    const found = deps.checkpoints.get(id);
    if (found === undefined) throw notFound('checkpoint', id);
    if (found.manifest === null)
      throw conflict(`The checkpoint ${id} has no result yet.`, 'Wait until it has succeeded.');
    return c.json(found.manifest, 200);
  });
};
