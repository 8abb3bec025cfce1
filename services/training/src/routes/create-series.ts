import { Name, SeriesSource } from '@amuro/contracts';
import { createRoute, jsonAnswer, jsonBody, problemAnswers, z } from '@amuro/http';
import { createSeries } from '../actions/create-series.ts';
import { registerHubSeries } from '../actions/hub/register-hub-series.ts';
import type { AddRoute } from './route-kit.ts';
import {
  seriesRegistrationExample,
  SeriesRegistrationResource,
  seriesRegistrationResource,
} from './series-registration-resource.ts';
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
  summary: 'Register a series of checkpoints',
  description:
    'From a published or shipped series, a repository of a hub, directories, or a pre-training run. A series on a hub is read in the background: the answer is then a registration to follow. Weights are fetched when a run needs them.',
  tags: ['series'],
  request: {
    body: jsonBody(Body, {
      name: 'pythia-160m',
      source: { kind: 'published', name: 'pythia-160m', points: { count: 8, by: 'tokens' } },
    }),
  },
  responses: {
    200: jsonAnswer(SeriesResource, 'It exists already', seriesExample),
    201: jsonAnswer(SeriesResource, 'Registered, with the checkpoint of every point', seriesExample),
    202: jsonAnswer(
      SeriesRegistrationResource,
      'A series on a hub, pinned to commits; what they hold is read now, and its weights when a run needs them',
      seriesRegistrationExample,
    ),
    ...problemAnswers(400, 403, 409, 422),
  },
});

export const addCreateSeries: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { name, source } = c.req.valid('json');
    if (source.kind === 'published' || source.kind === 'hub') {
      const registration = await registerHubSeries(deps, name, source, c.req.raw.signal);
      const asked = seriesRegistrationResource(registration, deps.jobs);
      c.header('Location', asked.links.self);
      return c.json(asked, 202);
    }
    const { id, created } = await createSeries(deps, { name, source });
    const resource = seriesResource(stored(deps.series.get(id), id), deps);
    c.header('Location', resource.links.self);
    return c.json(resource, created ? 201 : 200);
  });
};
