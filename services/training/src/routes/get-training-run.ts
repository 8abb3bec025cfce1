import { TrainingRunId } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import { noteLoss, findRunManifest } from '../actions/lost-results.ts';
import { runExample, TrainingRunResource, trainingRunResource } from './training-run-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/training-runs/{id}',
  operationId: 'getTrainingRun',
  summary: 'Get a training run',
  description: 'Its recipe and status, how far it is, what it cost, and the checkpoints that it saved.',
  tags: ['training-runs'],
  request: { params: z.object({ id: TrainingRunId }) },
  responses: {
    200: jsonAnswer(TrainingRunResource, 'The training run', runExample),
    ...problemAnswers(400, 404),
  },
});

export const addGetTrainingRun: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const found = deps.runs.get(id);
    if (found === undefined) throw notFound('training run', id);
    await noteLoss(() => findRunManifest(deps, found));
    return c.json(trainingRunResource(found, deps), 200);
  });
};
