import { join } from 'node:path';
import { PreparedRow, PreparedSetId } from '@amuro/contracts';
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
import { preparedRowExample } from './prepared-set-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}/rows.json',
  operationId: 'listPreparedSetRows',
  summary: 'The rows, page by page',
  request: { params: z.strictObject({ id: PreparedSetId }), query: PageQuery },
  responses: {
    200: jsonAnswer(pageOf(PreparedRow), 'One page', { items: [preparedRowExample], nextCursor: null }),
    ...problemAnswers(400, 404, 409, 410),
  },
});

export function addListPreparedSetRows(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { directory, manifest, onDamage } = await findReadySet(deps, c.req.valid('param').id);
    const { path, ...facts } = manifest.files[0]!;
    const page = await pageOfLines(join(directory, path), { ...facts, onDamage }, c.req.valid('query'));
    return streamed(c.body(page, 200, { 'content-type': 'application/json' }));
  });
}
