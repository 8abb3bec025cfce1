import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { figureKinds } from '../figures/kinds/index.ts';

const FigureKindItem = z
  .strictObject({ kind: z.string(), description: z.string(), links: z.strictObject({ self: z.string() }) })
  .meta({ id: 'FigureKind' });
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
    200: jsonAnswer(z.strictObject({ items: z.array(FigureKindItem) }), 'All kinds', { items }),
    ...problemAnswers(400),
  },
});

export function addListFigures(app: OpenAPIHono): void {
  app.openapi(route, (c) => c.json({ items }, 200));
}
