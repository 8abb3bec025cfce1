import { binaryAnswer, createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { cachedAnswer, notModified, sendAnswer } from '../serving/answers.ts';
import { figureKinds } from '../figures/kinds/index.ts';
import { collectionOf } from './collection-query.ts';
import { csvAnswer, textAnswer } from './csv-answer.ts';
import { FigureQuery } from './figure-query.ts';

const FigureData = z
  .strictObject({
    kind: z.string().describe('Kind of figure.'),
    title: z.string().describe('Title of the figure.'),
    caption: z.string().describe('What it shows.'),
    notes: z.array(z.string()).describe('Notes for the reader, such as what is left out.'),
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
const kinds = figureKinds.map(({ kind }) => kind).join(', ');
const request = {
  params: z.strictObject({
    kind: z.string().max(100).describe('Kind of figure; `GET /v1/figures` lists them.'),
  }),
  query: FigureQuery,
};
const forms = [
  {
    format: 'json',
    operationId: 'getFigure',
    summary: 'Get the data behind a figure of a study or import',
    answer: jsonAnswer(FigureData, 'The data', example),
  },
  {
    format: 'svg',
    operationId: 'getFigureSvg',
    summary: 'Get a figure of a study or import as SVG',
    answer: textAnswer('image/svg+xml', 'The drawing', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
  },
  {
    format: 'png',
    operationId: 'getFigurePng',
    summary: 'Get a figure of a study or import as PNG',
    answer: binaryAnswer('image/png', 'The drawing', ''),
  },
  {
    format: 'csv',
    operationId: 'getFigureCsv',
    summary: 'Get the data behind a figure of a study or import as CSV',
    answer: csvAnswer('One row per mark', example.rows),
  },
] as const;

export function addGetFigure(app: OpenAPIHono, deps: ServerDeps): void {
  for (const { format, answer, ...operation } of forms) {
    const route = createRoute({
      ...operation,
      method: 'get',
      path: `/v1/figures/{kind}/figure.${format}`,
      description: `Kinds: ${kinds}. If there is nothing to draw yet, the figure says so.`,
      request,
      responses: { 200: answer, 304: notModified, ...problemAnswers(400, 404) },
    });
    app.openapi(route, async (c) => {
      const { study, import: imported, ...query } = c.req.valid('query');
      const collection = collectionOf({ study, import: imported });
      const { kind } = c.req.valid('param');
      const asked = { ...query, format, collection };
      return sendAnswer(c, await cachedAnswer(deps, collection, 'renderFigure', kind, asked));
    });
  }
}
