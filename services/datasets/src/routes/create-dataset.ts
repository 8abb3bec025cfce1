import { DatasetSpec } from '@amuro/contracts';
import { createRoute, jsonAnswer, jsonBody, problemAnswers, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { registerDataset } from '../actions/register-dataset.ts';
import { Dataset, datasetExample, datasetRequestExample, datasetResource } from './dataset-resource.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/datasets',
  operationId: 'createDataset',
  summary: 'Register a dataset',
  description:
    'From files of this host, uploads, a hub, URLs or the built-in generator. Every row of a file is read once; for a hub only the commit is looked up. Nothing is kept if a column is missing or a label is unknown.',
  request: { body: jsonBody(DatasetSpec, datasetRequestExample) },
  responses: {
    200: jsonAnswer(Dataset, 'Registered before', datasetExample),
    201: jsonAnswer(Dataset, 'Registered', datasetExample),
    ...problemAnswers(400, 403, 404, 409, 410, 413, 422),
  },
});

export function addCreateDataset(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { dataset, created } = await registerDataset(deps, c.req.valid('json'));
    const resource = datasetResource(dataset);
    return c.json(resource, created ? 201 : 200, { location: resource.links.self });
  });
}
