import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { answered } from '../serving/answered.ts';
import { notModified, sendAnswer } from '../serving/send-answer.ts';
import { figureKinds } from '../figures/kinds/index.ts';
import { collectionOf } from './collection-query.ts';
import { FigureQuery } from './figure-query.ts';

const FigureData = z
  .strictObject({
    kind: z.string().describe('Kind of figure.'),
    title: z.string().describe('Title of the figure.'),
    caption: z.string().describe('What it shows.'),
    notes: z.array(z.string()).describe('What a reader must know, such as what is left out.'),
    rows: z
      .array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()))
      .describe('One row per mark; `measurementIds` and `cellIds` are separated by spaces.'),
  })
  .meta({ id: 'FigureData', description: 'The data behind a figure.' });

const example = {
  kind: 'performance-by-checkpoint',
  title: 'Performance by pre-training checkpoint',
  caption: 'Each line is one tuning of every checkpoint.',
  notes: [],
  rows: [{ tuning: 'inference', revision: 'step3662', value: 0.82, measurementIds: '', cellIds: '' }],
};
const json = jsonAnswer(FigureData, 'A drawing, or the data behind it', example);

const route = createRoute({
  method: 'get',
  path: '/v1/figures/{kind}',
  operationId: 'getFigure',
  summary: 'A figure of a study or import as SVG or PNG, or its data as CSV or JSON',
  description: `Kinds: ${figureKinds.map(({ kind }) => kind).join(', ')}. Where there is nothing to draw yet, the figure says so.`,
  request: {
    params: z.strictObject({
      kind: z.string().max(100).describe('Kind of figure; `GET /v1/figures` lists them.'),
    }),
    query: FigureQuery,
  },
  responses: {
    200: {
      ...json,
      content: {
        ...json.content,
        'image/svg+xml': { schema: z.string(), example: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' },
        'image/png': { schema: z.string().meta({ format: 'binary' }), example: '' },
        'text/csv': { schema: z.string(), example: `tuning,value\r\ninference,0.82\r\n` },
      },
    },
    304: notModified,
    ...problemAnswers(400, 404),
  },
});

export function addGetFigure(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    const { study, import: imported, ...query } = c.req.valid('query');
    const collection = collectionOf({ study, import: imported });
    const request = { ...query, collection };
    const answer = await answered(deps, collection, 'renderFigure', c.req.valid('param').kind, request);
    return sendAnswer(c, answer);
  });
}
