import { MeasurementId } from '@amuro/contracts';
import { createRoute, jsonAnswer, jsonBody, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { inThread } from '../serving/in-thread.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { Comparison } from './resources.ts';
import { comparisonExample } from './examples.ts';

const ComparisonRequest = z
  .strictObject({
    from: MeasurementId.describe('Measurement to compare from.'),
    to: MeasurementId.describe('Measurement to compare to.'),
  })
  .meta({ id: 'ComparisonRequest', description: 'Two measurements to compare.' });

const route = createRoute({
  method: 'post',
  path: '/v1/comparisons',
  operationId: 'compareMeasurements',
  summary: 'Compare two measurements over the rows that both scored',
  description:
    'Base against fine-tuned, a model against a surface rule, one format against another: any two measurements of one metric ' +
    'that share rows. `difference` is `to` minus `from`.',
  request: { body: jsonBody(ComparisonRequest, { from: comparisonExample.from, to: comparisonExample.to }) },
  responses: {
    200: jsonAnswer(Comparison, 'The comparison', comparisonExample),
    ...problemAnswers(400, 404, 422),
  },
});

export function addCompareMeasurements(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { from, to } = c.req.valid('json');
    return c.json(await inThread(deps, 'compareMeasurements', from, to), 200);
  });
}
