import { ImportId } from '@amuro/contracts';
import { createRoute, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { ServerDeps } from '../serving/server-deps.ts';
import { inThread } from '../serving/in-thread.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/imports/{id}',
  operationId: 'deleteImport',
  summary: 'Delete an import of published results',
  description:
    'Also deletes its measurements and its report. Importing the same files again gives the same import, with the same ids.',
  request: { params: z.strictObject({ id: ImportId }) },
  responses: { 204: { description: 'Deleted' }, ...problemAnswers(400, 404, 409) },
});

export function addDeleteImport(app: OpenAPIHono, deps: ServerDeps): void {
  app.openapi(route, async (c) => {
    await inThread(deps, 'deleteImport', c.req.valid('param').id);
    return c.body(null, 204);
  });
}
