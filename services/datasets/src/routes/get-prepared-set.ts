import { PreparedSetId } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findDataset } from '../actions/find-dataset.ts';
import { checkedPreparedSet } from '../actions/find-prepared-set.ts';
import { PreparedSet, preparedSetExample, preparedSetResource } from './prepared-set-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}',
  operationId: 'getPreparedSet',
  summary: 'Get a prepared set',
  description: 'Its settings, its status and its progress.',
  request: { params: z.strictObject({ id: PreparedSetId }) },
  responses: { 200: jsonAnswer(PreparedSet, 'The set', preparedSetExample), ...problemAnswers(400, 404) },
});

export function addGetPreparedSet(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const found = await checkedPreparedSet(deps, c.req.valid('param').id);
    return c.json(preparedSetResource(found, findDataset(deps, found.set.datasetId).name), 200);
  });
}
