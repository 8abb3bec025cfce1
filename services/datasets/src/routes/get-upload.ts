import { UploadId } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { Upload, uploadExample } from './create-upload.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/uploads/{id}',
  operationId: 'getUpload',
  summary: 'Get an uploaded file',
  description: 'Name, size and sha256 of the file. Name its id in the source of a dataset.',
  request: { params: z.strictObject({ id: UploadId }) },
  responses: { 200: jsonAnswer(Upload, 'The upload', uploadExample), ...problemAnswers(400, 404) },
});

export function addGetUpload(app: OpenAPIHono, { store }: Deps): void {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    const upload = store.uploads.get(id);
    if (upload === undefined) throw notFound('upload', id);
    return c.json(upload, 200);
  });
}
