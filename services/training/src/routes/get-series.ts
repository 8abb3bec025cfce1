import { Name } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import type { AddRoute } from './route-kit.ts';
import { seriesExample, SeriesResource, seriesResource } from './series-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/series/{id}',
  operationId: 'getSeries',
  summary: 'Get a series',
  description: 'By its id or its name. The id of a pre-training run finds the series that it made.',
  tags: ['series'],
  request: { params: z.object({ id: Name.describe('Id or name of the series.') }) },
  responses: { 200: jsonAnswer(SeriesResource, 'The series', seriesExample), ...problemAnswers(400, 404) },
});

export const addGetSeries: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    const found = deps.series.get(id) ?? deps.series.byName(id);
    if (found === undefined) throw notFound('series', id);
    return c.json(seriesResource(found, deps), 200);
  });
};
