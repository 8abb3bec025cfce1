import { CheckpointId } from '@amuro/contracts';
import { createRoute, EventsQuery, eventsAnswer, notFound, problemAnswers, sendEvents, z } from '@amuro/http';
import { eventsOf } from './events-of.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/checkpoints/{id}/events',
  operationId: 'listCheckpointEvents',
  summary: 'Follow a checkpoint: events so far, or as they come',
  tags: ['checkpoints'],
  request: { params: z.object({ id: CheckpointId }), query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export const addListCheckpointEvents: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    if (deps.checkpoints.get(id) === undefined) throw notFound('checkpoint', id);
    return sendEvents(c, eventsOf(deps, id));
  });
};
