import { CheckpointId } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import { requestConversion } from '../actions/hub/bring-checkpoint.ts';
import { findCheckpointFiles } from '../actions/lost-results.ts';
import { awaitsConversion } from '../domain/needs-conversion.ts';
import { checkpointExample, CheckpointResource, checkpointResource } from './checkpoint-resource.ts';
import type { AddRoute } from './route-kit.ts';
import { stored } from './stored.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/checkpoints/{id}/convert',
  operationId: 'convertCheckpoint',
  summary: 'Convert a checkpoint of a hub ahead of time',
  description: 'Its weights are fetched and converted now, rather than when a run first needs them.',
  tags: ['checkpoints'],
  request: { params: z.object({ id: CheckpointId }) },
  responses: {
    200: jsonAnswer(CheckpointResource, 'Nothing is to be converted, or it has been', checkpointExample),
    202: jsonAnswer(CheckpointResource, 'Being fetched and converted', checkpointExample),
    ...problemAnswers(400, 404, 409, 410),
  },
});

export const addConvertCheckpoint: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const found = deps.checkpoints.get(id);
    if (found === undefined) throw notFound('checkpoint', id);
    const { manifest } = await findCheckpointFiles(deps, found);
    const isWanted = awaitsConversion(manifest);
    if (isWanted) requestConversion(deps, id);
    const resource = checkpointResource(stored(deps.checkpoints.get(id), id), deps.jobs);
    return c.json(resource, isWanted ? 202 : 200);
  });
};
