import { createRoute, jsonAnswer, jsonBody, problemAnswers, type OpenAPIHono } from '@amuro/http';
import { createPreparedSet } from '../actions/create-prepared-set.ts';
import type { Deps } from '../deps.ts';
import { findDataset } from '../actions/find-dataset.ts';
import { findPreparedSet } from '../actions/find-prepared-set.ts';
import {
  PreparedSet,
  preparedSetExample,
  PreparedSetRequest,
  preparedSetRequestExample,
  preparedSetResource,
} from './prepared-set-resource.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/prepared-sets',
  operationId: 'createPreparedSet',
  summary: 'Prepare a split of a dataset as immutable rows',
  description:
    'Samples, deduplicates and renders the split with a prompt and exemplars. The same settings always give the same set: one that exists or is being made is returned, one that failed is made again.',
  request: { body: jsonBody(PreparedSetRequest, preparedSetRequestExample) },
  responses: {
    200: jsonAnswer(PreparedSet, 'It exists or is being made', preparedSetExample),
    202: jsonAnswer(PreparedSet, 'Queued', preparedSetExample),
    ...problemAnswers(400, 404, 422, 502),
  },
});

export function addCreatePreparedSet(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id, outcome } = await createPreparedSet(deps, c.req.valid('json'));
    const found = findPreparedSet(deps, id);
    const resource = preparedSetResource(found, findDataset(deps, found.set.datasetId).name);
    return c.json(resource, outcome === 'existing' ? 200 : 202, { location: resource.links.self });
  });
}
