import { createRoute, ListQuery, problemAnswers, streamed, type OpenAPIHono } from '@amuro/http';
import { flattenMeasurement } from '../domain/flatten-measurement.ts';
import { inThread } from '../serving/in-thread.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { streamMeasurements } from '../serving/stream-measurements.ts';
import { csvAnswer } from './csv-answer.ts';
import { measurementExample } from './examples.ts';
import { filtersOf, measurementQuery } from './measurement-query.ts';

const example = flattenMeasurement(measurementExample);
/** A page without measurements still has its header. */
const columns = Object.keys(example);

const route = createRoute({
  method: 'get',
  path: '/v1/measurements.csv',
  operationId: 'getMeasurementsCsv',
  summary: 'List measurements as CSV',
  description:
    'The response is streamed row by row, whatever its length. With a limit it is one page, and the Link header names the next.',
  request: { query: ListQuery.extend(measurementQuery) },
  responses: { 200: csvAnswer('A row per measurement', [example]), ...problemAnswers(400) },
});

export function addGetMeasurementsCsv(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    const filters = filtersOf(query);
    if (limit === undefined && cursor === undefined) {
      const all = streamMeasurements(deps, filters, columns);
      return streamed(c.body(all, 200, { 'content-type': 'text/csv; charset=utf-8' }));
    }
    const request = { filters, limit: limit ?? defaultLimit, cursor, format: 'csv', columns } as const;
    const { body, contentType, nextCursor } = await inThread(deps, 'renderPage', request);
    const headers: Record<string, string> = { 'content-type': contentType };
    if (nextCursor !== null) {
      const next = new URL(c.req.url);
      next.searchParams.set('cursor', nextCursor);
      headers.link = `<${next.pathname}${next.search}>; rel="next"`;
    }
    return streamed(c.body(body, 200, headers));
  });
}

const defaultLimit = 100;
