import { join } from 'node:path';
import { PreparedSetId } from '@amuro/contracts';
import {
  binaryAnswer,
  createRoute,
  problemAnswers,
  sendFile,
  streamed,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findReadySet } from '../actions/find-prepared-set.ts';
import { droppedRowExample } from './prepared-set-resource.ts';

const mediaType = 'application/x-ndjson';
const example = `${JSON.stringify(droppedRowExample)}\n`;

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}/dropped-rows',
  operationId: 'getPreparedSetDroppedRows',
  summary: 'All rows that could not be used, as one JSON Lines file, a DroppedRow per line',
  request: { params: z.strictObject({ id: PreparedSetId }) },
  responses: {
    200: binaryAnswer(mediaType, 'All of them; nothing where none was dropped', example),
    206: binaryAnswer(mediaType, 'The range of bytes that was asked for', example),
    ...problemAnswers(400, 404, 409, 410, 416),
  },
});

export function addGetPreparedSetDroppedRows(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { directory, manifest, onDamage } = await findReadySet(deps, c.req.valid('param').id);
    const { droppedList } = manifest;
    if (droppedList === undefined) return streamed(c.body('', 200, { 'content-type': mediaType }));
    const { path, sha256, bytes } = droppedList;
    return sendFile(c, join(directory, path), { sha256, bytes, contentType: mediaType, onDamage });
  });
}
