import { CheckpointId } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import { findCheckpointFiles, noteLoss } from '../actions/lost-results.ts';
import { checkpointExample, CheckpointResource, checkpointResource } from './checkpoint-resource.ts';
import type { AddRoute } from './route-kit.ts';
import { stored } from './stored.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/checkpoints/{id}',
  operationId: 'getCheckpoint',
  summary: 'Get a checkpoint',
  description: 'Its source and status, and its manifest once it is ready.',
  tags: ['checkpoints'],
  request: { params: z.object({ id: CheckpointId }) },
  responses: {
    200: jsonAnswer(CheckpointResource, 'The checkpoint', checkpointExample),
    ...problemAnswers(400, 404),
  },
});

export const addGetCheckpoint: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const found = deps.checkpoints.get(id);
    if (found === undefined) throw notFound('checkpoint', id);
    await noteLoss(() => findCheckpointFiles(deps, found));
    return c.json(checkpointResource(stored(deps.checkpoints.get(id), id), deps.jobs), 200);
  });
};
