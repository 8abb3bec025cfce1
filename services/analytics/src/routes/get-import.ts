import { ImportId } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, type OpenAPIHono, problemAnswers, z } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { readImport } from '../store/imports.ts';
import { importExample } from './examples.ts';
import { Import, importResource } from './import-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/imports/{id}',
  operationId: 'getImport',
  summary: 'Get an import of published results',
  description: 'Its files, their digests and how they were read.',
  request: { params: z.strictObject({ id: ImportId }) },
  responses: {
    200: jsonAnswer(Import, 'The import', importResource(importExample)),
    ...problemAnswers(400, 404),
  },
});

export function addGetImport(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    const found = readImport(deps.store.db, id);
    if (found === null)
      throw notFound('import', id, 'List the imports (GET /v1/imports), or import the files first.');
    return c.json(importResource(found), 200);
  });
}
