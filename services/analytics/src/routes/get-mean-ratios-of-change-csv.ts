import { createRoute, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { flattenRatio } from '../actions/render-ratios.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import type { ServerDeps } from '../serving/server-deps.ts';
import { collectionOf } from './collection-query.ts';
import { csvAnswer } from './csv-answer.ts';
import { ratioQuery, exampleItem } from './list-mean-ratios-of-change.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/mean-ratios-of-change.csv',
  operationId: 'getMeanRatiosOfChangeCsv',
  summary: 'List mean ratios of change as CSV',
  description: 'The same means and columns as the JSON list.',
  request: { query: z.strictObject(ratioQuery) },
  responses: {
    200: csvAnswer('A row per ratio', [flattenRatio(exampleItem)]),
    304: notModified,
    ...problemAnswers(400, 404),
  },
});

/** The columns of the first row, also for a CSV without rows. */
const columns = Object.keys(flattenRatio(exampleItem));

export function addGetMeanRatiosOfChangeCsv(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { study, import: imported, ...named } = c.req.valid('query');
    const collectionId = collectionOf({ study, import: imported });
    const request = { ...named, collectionId, format: 'csv', page: {}, columns } as const;
    return sendAnswer(c, await cachedAnswer(deps, collectionId, 'renderRatios', request));
  });
}
