import {
  createRoute,
  jsonAnswer,
  ListQuery,
  pageOf,
  pageOfList,
  problemAnswers,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import { tableKinds } from '../domain/tables/index.ts';

const TableKind = z
  .strictObject({
    kind: z.string().describe('Name of the kind.'),
    title: z.string().describe('Title of the table.'),
    paper: z.string().nullable().describe('The corresponding table or figure of the paper; null: none.'),
    description: z.string().describe('What it shows.'),
  })
  .meta({ id: 'TableKind', description: 'A kind of table.' });
const items = tableKinds.map(({ kind, title, paper, description }) => ({ kind, title, paper, description }));

const route = createRoute({
  method: 'get',
  path: '/v1/tables',
  operationId: 'listTables',
  summary: 'List the kinds of table',
  description: 'Each with the corresponding table or figure of the paper.',
  request: { query: ListQuery },
  responses: {
    200: jsonAnswer(pageOf(TableKind), 'One page', { items: items.slice(0, 1), nextCursor: null }),
    ...problemAnswers(400),
  },
});

export function addListTables(app: OpenAPIHono): void {
  app.openapi(route, (c) => c.json(pageOfList(items, c.req.valid('query')), 200));
}
