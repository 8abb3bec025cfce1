import { MeasurementId, Sha256 } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  ListQuery,
  pageOf,
  pageOfList,
  problemAnswers,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { inThread } from '../serving/in-thread.ts';
import { measurementExample } from './examples.ts';

const Interval = z
  .strictObject({
    method: z
      .enum([
        'percentile-bootstrap',
        'bca-bootstrap',
        'cluster-bootstrap',
        'normal',
        'wilson',
        'cluster-wilson',
        'bonett-price',
      ])
      .describe('How it was estimated.'),
    low: z.number().describe('Lower end, in the unit of the metric.'),
    high: z.number().describe('Upper end, in the unit of the metric.'),
    level: z.number().describe('Confidence level, such as 0.95.'),
    resamples: z.int().positive().optional().describe('Number of bootstrap resamples.'),
    seed: Sha256.optional().describe('Seed of the resamples.'),
  })
  .meta({ id: 'IntervalOfMeasurement', description: 'An interval of a measurement.' });
const Intervals = pageOf(Interval)
  .extend({ measurementId: MeasurementId })
  .describe('Intervals of a measurement, one per way to estimate it.');

const example: z.output<typeof Intervals> = {
  measurementId: measurementExample.id,
  items: [{ method: 'normal', low: 0.777, high: 0.863, level: 0.95 }],
  nextCursor: null,
};

const route = createRoute({
  method: 'get',
  path: '/v1/measurements/{id}/intervals',
  operationId: 'listIntervals',
  summary: 'List the intervals of a measurement',
  description:
    'From its rows: percentile and BCa bootstrap, and, if rows share groups, the bootstrap of whole groups. From its standard error: the normal interval. A published value without rows has at most the last.',
  request: { params: z.strictObject({ id: MeasurementId }), query: ListQuery },
  responses: { 200: jsonAnswer(Intervals, 'The intervals', example), ...problemAnswers(400, 404) },
});

export function addListIntervals(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const items = await inThread(deps, 'listIntervals', id);
    return c.json({ measurementId: id, ...pageOfList(items, c.req.valid('query')) }, 200);
  });
}
