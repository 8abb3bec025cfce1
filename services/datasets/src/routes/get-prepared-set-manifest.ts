import { PreparedSetId, PreparedSetManifest } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findReadySet } from '../actions/find-prepared-set.ts';
import { manifestExample } from './prepared-set-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}/manifest',
  operationId: 'getPreparedSetManifest',
  summary: 'Get the manifest of a finished prepared set',
  description:
    'Settings, exemplars, counts, dropped rows, findings, and the files with their digests. It never changes.',
  request: { params: z.strictObject({ id: PreparedSetId }) },
  responses: {
    200: jsonAnswer(PreparedSetManifest, 'The manifest', manifestExample),
    ...problemAnswers(400, 404, 409, 410),
  },
});

export function addGetPreparedSetManifest(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { manifest } = await findReadySet(deps, c.req.valid('param').id);
    return c.json(manifest, 200);
  });
}
