import { SeriesRegistrationId } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import type { AddRoute } from './route-kit.ts';
import {
  seriesRegistrationExample,
  SeriesRegistrationResource,
  seriesRegistrationResource,
} from './series-registration-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/series-registrations/{id}',
  operationId: 'getSeriesRegistration',
  summary: 'Get the registration of a series on a hub',
  description:
    'The points, pinned to commits, and how far reading them is. `seriesId` is set once every point was read.',
  tags: ['series'],
  request: { params: z.object({ id: SeriesRegistrationId }) },
  responses: {
    200: jsonAnswer(SeriesRegistrationResource, 'The registration', seriesRegistrationExample),
    ...problemAnswers(400, 404),
  },
});

export const addGetSeriesRegistration: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    const found = deps.registrations.get(id);
    if (found === undefined) throw notFound('series registration', id);
    return c.json(seriesRegistrationResource(found, deps.jobs), 200);
  });
};
