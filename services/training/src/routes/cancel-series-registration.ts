import { SeriesRegistrationId } from '@amuro/contracts';
import { conflict, createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import type { AddRoute } from './route-kit.ts';
import {
  seriesRegistrationExample,
  SeriesRegistrationResource,
  seriesRegistrationResource,
} from './series-registration-resource.ts';
import { stored } from './stored.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/series-registrations/{id}/cancel',
  operationId: 'cancelSeriesRegistration',
  summary: 'Cancel the registration of a series',
  description: 'What was read is kept. Resume it later, or send the series again.',
  tags: ['series'],
  request: { params: z.object({ id: SeriesRegistrationId }) },
  responses: {
    202: jsonAnswer(SeriesRegistrationResource, 'It will stop', seriesRegistrationExample),
    ...problemAnswers(400, 404, 409),
  },
});

export const addCancelSeriesRegistration: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    if (deps.registrations.get(id) === undefined) throw notFound('series registration', id);
    const { result } = deps.runner.cancel(id);
    if (result.kind === 'refused') throw conflict(result.detail, result.remedy);
    return c.json(seriesRegistrationResource(stored(deps.registrations.get(id), id), deps.jobs), 202);
  });
};
