import { join } from 'node:path';
import { PreparedSetId } from '@amuro/contracts';
import { createRoute, problemAnswers, binaryAnswer, sendFile, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findReadySet } from '../actions/find-prepared-set.ts';
import { preparedRowExample } from './prepared-set-resource.ts';

const mediaType = 'application/x-ndjson';
const example = `${JSON.stringify(preparedRowExample)}\n`;

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}/rows',
  operationId: 'getPreparedSetRows',
  summary: 'All rows as one JSON Lines file, a PreparedRow per line; one byte range may be asked for',
  request: { params: z.strictObject({ id: PreparedSetId }) },
  responses: {
    200: binaryAnswer(mediaType, 'All rows', example),
    206: binaryAnswer(mediaType, 'The range of bytes that was asked for', example),
    ...problemAnswers(400, 404, 409, 410, 416),
  },
});

export function addGetPreparedSetRows(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { directory, manifest, onDamage } = await findReadySet(deps, c.req.valid('param').id);
    const { path, sha256, bytes } = manifest.files[0]!;
    return sendFile(c, join(directory, path), { sha256, bytes, contentType: mediaType, onDamage });
  });
}
