import {
  createRoute,
  jsonAnswer,
  pageOf,
  PageQuery,
  problemAnswers,
  streamed,
  type OpenAPIHono,
} from '@amuro/http';
import { inThread } from '../serving/in-thread.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { measurementExample } from './examples.ts';
import { filtersOf, measurementQuery } from './measurement-query.ts';
import { Measurement } from './resources.ts';

const page = { items: [measurementExample], nextCursor: null };
const route = createRoute({
  method: 'get',
  path: '/v1/measurements',
  operationId: 'listMeasurements',
  summary: 'List measurements',
  description: 'By id, filtered by subject, evaluation, metric and verdict.',
  request: { query: PageQuery.extend(measurementQuery) },
  responses: { 200: jsonAnswer(pageOf(Measurement), 'One page', page), ...problemAnswers(400) },
});

export function addListMeasurements(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    const request = { filters: filtersOf(query), limit, cursor, format: 'json', columns: [] } as const;
    const { body, contentType } = await inThread(deps, 'renderPage', request);
    return streamed(c.body(body, 200, { 'content-type': contentType }));
  });
}
