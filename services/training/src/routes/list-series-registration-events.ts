import { SeriesRegistrationId } from '@amuro/contracts';
import { createRoute, EventsQuery, eventsAnswer, notFound, problemAnswers, sendEvents, z } from '@amuro/http';
import { eventsOf } from './events-of.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/series-registrations/{id}/events',
  operationId: 'listSeriesRegistrationEvents',
  summary: 'Follow a series on a hub that was asked for: events so far, or as they come',
  tags: ['series'],
  request: { params: z.object({ id: SeriesRegistrationId }), query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export const addListSeriesRegistrationEvents: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    if (deps.registrations.get(id) === undefined) throw notFound('series registration', id);
    return sendEvents(c, eventsOf(deps, id));
  });
};
