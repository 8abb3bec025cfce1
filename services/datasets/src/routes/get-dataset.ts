import { DatasetId } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findDataset } from '../actions/find-dataset.ts';
import { Dataset, datasetExample, datasetResource } from './dataset-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/datasets/{id}',
  operationId: 'getDataset',
  summary: 'Get a dataset',
  description: 'Its contents, the mapping of its columns, its labels and prompts, and its licence.',
  request: { params: z.strictObject({ id: DatasetId }) },
  responses: { 200: jsonAnswer(Dataset, 'The dataset', datasetExample), ...problemAnswers(400, 404) },
});

export function addGetDataset(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => c.json(datasetResource(findDataset(deps, c.req.valid('param').id)), 200));
}
