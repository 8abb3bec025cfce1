import { createRoute, jsonAnswer, openAiErrors, z, type OpenAPIHono } from '@amuro/http';
import { checkpointManifestOf } from '../actions/input-manifests.ts';
import type { Deps } from '../deps.ts';
import { Model, modelExample } from './model-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/models/{name}',
  operationId: 'getModel',
  summary: 'Get a model',
  description: 'Confirms that the name means one finished checkpoint.',
  tags: ['openai'],
  request: { params: z.strictObject({ name: z.string().min(1).describe('Name of the model.') }) },
  responses: {
    200: jsonAnswer(Model, 'The model', modelExample),
    ...openAiErrors({
      400: 'bad-request',
      404: 'not-found',
      409: 'unfinished-input',
      502: 'peer-unavailable',
    }),
  },
});

export function addGetModel(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { name } = c.req.valid('param');
    const reference = await deps.models.find(name, deps.now().getTime());
    await checkpointManifestOf(deps.settings, reference, 'model');
    return c.json({ id: name, object: 'model' as const, created: 0, owned_by: reference.peer }, 200);
  });
}
