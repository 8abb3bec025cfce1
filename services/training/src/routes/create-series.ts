import { Name, SeriesSource } from '@amuro/contracts';
import { createRoute, jsonAnswer, jsonBody, problemAnswers, z } from '@amuro/http';
import { createSeries } from '../actions/create-series.ts';
import type { AddRoute } from './route-kit.ts';
import { seriesExample, SeriesResource, seriesResource } from './series-resource.ts';
import { stored } from './stored.ts';

const Body = z
  .strictObject({
    name: Name.describe('Name of the series; unique in the service.'),
    source: SeriesSource.describe('Where its checkpoints come from.'),
  })
  .meta({ id: 'SeriesRequest', description: 'A series to register.' });

const route = createRoute({
  method: 'post',
  path: '/v1/series',
  operationId: 'createSeries',
  summary: 'Register a series of checkpoints: a shipped one, a directory of them, or a pre-training run',
  tags: ['series'],
  request: { body: jsonBody(Body, { name: 'micro', source: { kind: 'shipped', name: 'micro' } }) },
  responses: {
    200: jsonAnswer(SeriesResource, 'It exists already', seriesExample),
    201: jsonAnswer(SeriesResource, 'Registered, with the checkpoint of every point', seriesExample),
    ...problemAnswers(400, 403, 409, 422),
  },
});

export const addCreateSeries: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id, created } = await createSeries(deps, c.req.valid('json'));
    const resource = seriesResource(stored(deps.series.get(id), id));
    c.header('Location', resource.links.self);
    return c.json(resource, created ? 201 : 200);
  });
};
