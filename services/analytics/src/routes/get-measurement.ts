import { MeasurementId } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { Measurement } from './resources.ts';
import { readMeasurement } from '../store/read-measurements.ts';
import { measurementExample } from './examples.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/measurements/{id}',
  operationId: 'getMeasurement',
  summary: 'Get a measurement',
  description:
    'One metric of one scoring run or published result: value, interval, verdict, and where it comes from.',
  request: { params: z.strictObject({ id: MeasurementId }) },
  responses: {
    200: jsonAnswer(Measurement, 'The measurement', measurementExample),
    ...problemAnswers(400, 404),
  },
});

export function addGetMeasurement(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    const found = readMeasurement(deps.store.db, id);
    if (found === null) throw notFound('measurement', id, 'Import its scoring run first (POST /v1/imports).');
    return c.json(found, 200);
  });
}
