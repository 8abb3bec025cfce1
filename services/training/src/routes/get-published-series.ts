import { Name } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import { PublishedSeries } from '../domain/published-series.ts';
import { nearestNames } from '../domain/select-points.ts';
import { published } from '../published/index.ts';
import { publishedSeriesExample } from './published-series-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/published-series/{name}',
  operationId: 'getPublishedSeries',
  summary: 'Get a published series',
  description:
    'Its points, those that are missing, its known defects and the sources of all three, from the registry that ships with the service.',
  tags: ['series'],
  request: { params: z.object({ name: Name }) },
  responses: {
    200: jsonAnswer(PublishedSeries, 'The series', publishedSeriesExample),
    ...problemAnswers(400, 404),
  },
});

export const addGetPublishedSeries: AddRoute = (app) => {
  app.openapi(route, (c) => {
    const { name } = c.req.valid('param');
    const found = published.get(name);
    if (found === undefined) {
      const nearest = nearestNames(name, published.keys()).join(', ');
      throw notFound('published series', name, `The nearest names are ${nearest}.`);
    }
    return c.json(found, 200);
  });
};
