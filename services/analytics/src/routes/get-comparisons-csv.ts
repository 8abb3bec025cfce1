import { createRoute, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { flattenPair } from '../domain/grid/flatten-pair.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { collectionOf } from './collection-query.ts';
import { csvAnswer } from './csv-answer.ts';
import { comparisonQuery, examplePair } from './list-comparisons.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/comparisons.csv',
  operationId: 'getComparisonsCsv',
  summary: 'List the comparisons of a study or import as CSV',
  description: 'The same comparisons and columns as the JSON list.',
  request: { query: z.strictObject(comparisonQuery) },
  responses: {
    200: csvAnswer('A row per comparison', [flattenPair(examplePair)]),
    304: notModified,
    ...problemAnswers(400, 404),
  },
});

/** The columns of the first row, also for a CSV without rows. */
const columns = Object.keys(flattenPair(examplePair));

export function addGetComparisonsCsv(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { study, import: imported, ...named } = c.req.valid('query');
    const collectionId = collectionOf({ study, import: imported });
    const request = { ...named, collectionId, format: 'csv', page: {}, columns } as const;
    return sendAnswer(c, await cachedAnswer(deps, collectionId, 'renderComparisons', request));
  });
}
