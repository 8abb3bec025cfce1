import { TrainingRunId } from '@amuro/contracts';
import { conflict, createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import type { AddRoute } from './route-kit.ts';
import { stored } from './stored.ts';
import { runExample, TrainingRunResource, trainingRunResource } from './training-run-resource.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/training-runs/{id}/resume',
  operationId: 'resumeTrainingRun',
  summary: 'Resume a training run',
  description:
    'Continues a run that failed or was cancelled from its last saved state; the result is the same as without the interruption.',
  tags: ['training-runs'],
  request: { params: z.object({ id: TrainingRunId }) },
  responses: {
    202: jsonAnswer(TrainingRunResource, 'It will continue', runExample),
    ...problemAnswers(400, 404, 409),
  },
});

export const addResumeTrainingRun: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    if (deps.runs.get(id) === undefined) throw notFound('training run', id);
    const { result } = deps.runner.resume(id);
    if (result.kind === 'refused') throw conflict(result.detail, result.remedy);
    const resource = trainingRunResource(stored(deps.runs.get(id), id), deps);
    return c.json(resource, 202, { location: resource.links.self });
  });
};
