import { join } from 'node:path';
import { DroppedRow, PreparedSetId } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  pageOf,
  pageOfLines,
  PageQuery,
  problemAnswers,
  streamed,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import { findReadySet } from '../actions/find-prepared-set.ts';
import type { Deps } from '../deps.ts';
import { droppedRowExample } from './prepared-set-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}/dropped-rows.json',
  operationId: 'listPreparedSetDroppedRows',
  summary: 'The rows that could not be used, page by page',
  request: { params: z.strictObject({ id: PreparedSetId }), query: PageQuery },
  responses: {
    200: jsonAnswer(pageOf(DroppedRow), 'One page', { items: [droppedRowExample], nextCursor: null }),
    ...problemAnswers(400, 404, 409, 410),
  },
});

export function addListPreparedSetDroppedRows(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { directory, manifest, onDamage } = await findReadySet(deps, c.req.valid('param').id);
    if (manifest.droppedList === undefined) return c.json({ items: [], nextCursor: null }, 200);
    const { path, ...facts } = manifest.droppedList;
    const page = await pageOfLines(join(directory, path), { ...facts, onDamage }, c.req.valid('query'));
    return streamed(c.body(page, 200, { 'content-type': 'application/json' }));
  });
}
