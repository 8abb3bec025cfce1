import { Format, Method, Name, ScoringRunId, Task, Verdict } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  pageOf,
  PageQuery,
  problemAnswers,
  streamed,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { inThread } from '../serving/in-thread.ts';
import { streamMeasurements } from '../serving/stream-measurements.ts';
import { flattenMeasurement } from '../domain/flatten-measurement.ts';
import { Measurement } from './resources.ts';
import { collectionOf, collectionQuery } from './collection-query.ts';
import { csvAnswer } from './csv-answer.ts';
import { measurementExample } from './examples.ts';

const Query = PageQuery.extend({
  limit: PageQuery.shape.limit
    .unwrap()
    .optional()
    .describe('Most items of the page; omitted: 100, or all rows of a CSV.'),
  format: z.enum(['json', 'csv']).default('json').describe('Form of the answer.'),
  ...collectionQuery,
  scoringRun: ScoringRunId.optional().describe('Only measurements of this scoring run.'),
  dataset: Name.optional().describe('Only measurements on the dataset of this name.'),
  task: Task.optional().describe('Only measurements of this task.'),
  metric: Name.optional().describe('Only measurements of the metric of this name.'),
  promptFormat: Format.optional().describe('Only measurements with this prompt format.'),
  method: Method.optional().describe('Only measurements by this scoring method.'),
  subject: z
    .enum(['checkpoint', 'baseline', 'published'])
    .optional()
    .describe('Only measurements of this kind of subject.'),
  verdict: Verdict.shape.status.optional().describe('Only measurements with this verdict.'),
  primary: z
    .stringbool()
    .optional()
    .describe('Only measurements of primary metrics (`true`), or of the others (`false`).'),
});

const defaultLimit = 100;
const page = { items: [measurementExample], nextCursor: null };
const route = createRoute({
  method: 'get',
  path: '/v1/measurements',
  operationId: 'listMeasurements',
  summary: 'Measurements by id, filtered: pages of JSON, or CSV of all',
  description:
    'A CSV is written row by row as it is read, however long it is. With a limit it is a page, and its Link header names the next.',
  request: { query: Query },
  responses: {
    200: csvAnswer(jsonAnswer(pageOf(Measurement), 'One page', page), [
      flattenMeasurement(measurementExample),
    ]),
    ...problemAnswers(400),
  },
});

export function addListMeasurements(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { limit, cursor, format, study, import: imported, ...filters } = c.req.valid('query');
    const collection =
      study === undefined && imported === undefined ? undefined : collectionOf({ study, import: imported });
    const wanted = { ...filters, collection };
    if (format === 'csv' && limit === undefined && cursor === undefined) {
      const headers = { 'content-type': 'text/csv; charset=utf-8' };
      return streamed(c.body(streamMeasurements(deps, wanted, columns), 200, headers));
    }
    const request = { filters: wanted, limit: limit ?? defaultLimit, cursor, format, columns };
    const { body, contentType, nextCursor } = await inThread(deps, 'renderPage', request);
    const headers: Record<string, string> = { 'content-type': contentType };
    if (format === 'csv' && nextCursor !== null) {
      const next = new URL(c.req.url);
      next.searchParams.set('cursor', nextCursor);
      headers.link = `<${next.pathname}${next.search}>; rel="next"`;
    }
    return streamed(c.body(body, 200, headers));
  });
}

/** A page without measurements still has its header. */
const columns = Object.keys(flattenMeasurement(measurementExample));
