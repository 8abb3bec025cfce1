import { createRoute, jsonAnswer, jsonBody, problemAnswers, z } from '@amuro/http';
import { createCheckpoint } from '../actions/create-checkpoint.ts';
import { CheckpointRequestSource } from '../domain/checkpoint-source.ts';
import { CheckpointResource, checkpointResource, checkpointExample } from './checkpoint-resource.ts';
import { idExamples, randomConfigExample } from './examples.ts';
import type { AddRoute } from './route-kit.ts';
import { stored } from './stored.ts';

const Body = z
  .strictObject({ source: CheckpointRequestSource.describe('Where the weights come from.') })
  .meta({ id: 'CheckpointRequest', description: 'A checkpoint to register or to make.' });
const example: z.input<typeof Body> = {
  source: {
    kind: 'random-start',
    config: randomConfigExample,
    tokenizer: { id: idExamples.tokenizer },
    seed: 0,
  },
};

const route = createRoute({
  method: 'post',
  path: '/v1/checkpoints',
  operationId: 'createCheckpoint',
  summary: 'Register a checkpoint directory, or make a random start',
  description:
    'A directory is checked: configuration, tensors and digests. Older formats are converted to safetensors first. The same source finds the same checkpoint.',
  tags: ['checkpoints'],
  request: { body: jsonBody(Body, example) },
  responses: {
    200: jsonAnswer(CheckpointResource, 'It exists already', checkpointExample),
    201: jsonAnswer(CheckpointResource, 'Registered', checkpointExample),
    202: jsonAnswer(CheckpointResource, 'Being made, or converted', checkpointExample),
    ...problemAnswers(400, 403, 409, 422),
  },
});

export const addCreateCheckpoint: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { source } = c.req.valid('json');
    const { id, created } = await createCheckpoint(deps, source);
    const resource = checkpointResource(stored(deps.checkpoints.get(id), id), deps.jobs);
    c.header('Location', resource.links.self);
    return c.json(resource, created ? (resource.status === 'succeeded' ? 201 : 202) : 200);
  });
};
