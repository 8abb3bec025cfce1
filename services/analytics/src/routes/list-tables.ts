import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { tableKinds } from '../domain/tables/index.ts';

const TableKind = z
  .strictObject({
    kind: z.string(),
    title: z.string(),
    paper: z.string().nullable(),
    description: z.string(),
  })
  .meta({ id: 'TableKind' });
const items = tableKinds.map(({ kind, title, paper, description }) => ({ kind, title, paper, description }));

const route = createRoute({
  method: 'get',
  path: '/v1/tables',
  operationId: 'listTables',
  summary: 'The kinds of table, and which of the paper each answers',
  request: { query: z.strictObject({}) },
  responses: {
    200: jsonAnswer(z.strictObject({ items: z.array(TableKind) }), 'All kinds', { items: items.slice(0, 1) }),
    ...problemAnswers(400),
  },
});

export function addListTables(app: OpenAPIHono): void {
  app.openapi(route, (c) => c.json({ items }, 200));
}
