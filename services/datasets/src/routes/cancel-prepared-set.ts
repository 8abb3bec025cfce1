import { PreparedSetId } from '@amuro/contracts';
import { conflict, createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findDataset } from '../actions/find-dataset.ts';
import { findPreparedSet } from '../actions/find-prepared-set.ts';
import { PreparedSet, preparedSetExample, preparedSetResource } from './prepared-set-resource.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/prepared-sets/{id}/cancel',
  operationId: 'cancelPreparedSet',
  summary: 'Cancel the preparation of a set',
  description:
    'Downloads are kept. POST the set to /v1/prepared-sets again to start over: a download continues where it stopped.',
  request: { params: z.strictObject({ id: PreparedSetId }) },
  responses: {
    202: jsonAnswer(PreparedSet, 'It will stop, or has stopped', preparedSetExample),
    ...problemAnswers(400, 404, 409),
  },
});

export function addCancelPreparedSet(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { set } = findPreparedSet(deps, c.req.valid('param').id);
    const { job, result } = deps.runner.cancel(set.id);
    if (result.kind === 'refused') throw conflict(result.detail, result.remedy);
    const resource = preparedSetResource({ set, job }, findDataset(deps, set.datasetId).name);
    return c.json(resource, 202, { location: resource.links.self });
  });
}
