import { createRoute, jsonAnswer, listOf, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { figureKinds } from '../figures/kinds/index.ts';

const FigureKindItem = z
  .strictObject({
    kind: z.string().describe('Name of the kind.'),
    description: z.string().describe('What it shows.'),
    links: z
      .strictObject({ self: z.string().describe('Path of the figure.') })
      .describe('Paths of what belongs to it.'),
  })
  .meta({ id: 'FigureKind', description: 'A kind of figure.' });
const items = figureKinds.map(({ kind, description }) => ({
  kind,
  description,
  links: { self: `/v1/figures/${kind}` },
}));

const route = createRoute({
  method: 'get',
  path: '/v1/figures',
  operationId: 'listFigures',
  summary: 'The kinds of figures there are',
  request: { query: z.strictObject({}) },
  responses: {
    200: jsonAnswer(listOf(FigureKindItem), 'All kinds', { items }),
    ...problemAnswers(400),
  },
});

export function addListFigures(app: OpenAPIHono): void {
  app.openapi(route, (c) => c.json({ items }, 200));
}
