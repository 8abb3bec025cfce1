import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import { exportKinds } from '../exports/kinds/index.ts';

const ExportKindItem = z
  .strictObject({
    kind: z.string(),
    description: z.string(),
    contentType: z.string(),
    links: z.strictObject({ self: z.string() }),
  })
  .meta({ id: 'ExportKind' });
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
  summary: 'The forms in which a study or an import can be taken along',
  request: { query: z.strictObject({}) },
  responses: {
    200: jsonAnswer(z.strictObject({ items: z.array(ExportKindItem) }), 'All kinds', { items }),
    ...problemAnswers(400),
  },
});

export function addListExports(app: OpenAPIHono): void {
  app.openapi(route, (c) => c.json({ items }, 200));
}
