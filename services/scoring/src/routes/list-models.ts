import { createRoute, jsonAnswer, openAiErrors, z, type OpenAPIHono } from '@amuro/http';
import { knownCheckpoints } from '../actions/known-checkpoints.ts';
import type { Deps } from '../deps.ts';
import { Model, modelExample, modelResource } from './model-resource.ts';

const Models = z
  .strictObject({
    object: z.literal('list'),
    data: z.array(Model).describe('Finished checkpoints of the training peers.'),
  })
  .meta({ id: 'ModelList', description: 'The models.' });

const route = createRoute({
  method: 'get',
  path: '/v1/models',
  operationId: 'listModels',
  summary: 'List models',
  description: "The finished checkpoints of the training peers, as OpenAI's list of models.",
  tags: ['openai'],
  responses: {
    200: jsonAnswer(Models, 'The models', { object: 'list', data: [modelExample] }),
    ...openAiErrors({ 502: 'peer-unavailable' }),
  },
});

export function addListModels(app: OpenAPIHono, { settings }: Deps): void {
  app.openapi(route, async (c) => {
    const known = await knownCheckpoints(settings);
    return c.json({ object: 'list' as const, data: known.map(modelResource) }, 200);
  });
}
