import { TrainingRunId } from '@amuro/contracts';
import { createRoute, EventsQuery, eventsAnswer, notFound, problemAnswers, sendEvents, z } from '@amuro/http';
import { eventsOf } from './events-of.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/training-runs/{id}/events',
  operationId: 'listTrainingRunEvents',
  summary: 'Follow a training run: events so far, or as they come',
  tags: ['training-runs'],
  request: { params: z.object({ id: TrainingRunId }), query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export const addListTrainingRunEvents: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    if (deps.runs.get(id) === undefined) throw notFound('training run', id);
    return sendEvents(c, eventsOf(deps, id));
  });
};
