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
import { exportKinds } from '../exports/kinds/index.ts';

const ExportKindItem = z
  .strictObject({
    kind: z.string().describe('Name of the kind.'),
    description: z.string().describe('What it holds.'),
    contentType: z.string().describe('Media type of the file.'),
    links: z
      .strictObject({ self: z.string().describe('Path of the export.') })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'ExportKind', description: 'A kind of export.' });
const items = exportKinds.map(({ kind, description, contentType }) => ({
  kind,
  description,
  contentType,
  links: { self: `/v1/exports/${kind}` },
}));

const route = createRoute({
  method: 'get',
  path: '/v1/exports',
  operationId: 'listExports',
  summary: 'List the export formats of a study or import',
  description: 'With the media type of each.',
  request: { query: ListQuery },
  responses: {
    200: jsonAnswer(pageOf(ExportKindItem), 'One page', { items, nextCursor: null }),
    ...problemAnswers(400),
  },
});

export function addListExports(app: OpenAPIHono): void {
  app.openapi(route, (c) => c.json(pageOfList(items, c.req.valid('query')), 200));
}
