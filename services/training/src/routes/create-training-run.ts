import {
  AcceptFindings,
  artifactReference,
  CheckpointId,
  Name,
  PreparedSetId,
  Recipe,
} from '@amuro/contracts';
import { createRoute, jsonAnswer, jsonBody, problemAnswers, z } from '@amuro/http';
import { createTrainingRun } from '../actions/create-training-run.ts';
import { idExamples } from './examples.ts';
import type { AddRoute } from './route-kit.ts';
import { stored } from './stored.ts';
import { runExample, TrainingRunResource, trainingRunResource } from './training-run-resource.ts';

const Body = z
  .strictObject({
    checkpoint: z.strictObject({ id: CheckpointId }).describe('The checkpoint to begin with.'),
    preparedSet: artifactReference(PreparedSetId).describe(
      'The set to learn from, and the datasets peer that has it.',
    ),
    recipe: Recipe,
    acceptFindings: AcceptFindings,
    suffix: Name.optional().describe(
      'Names its last checkpoint after that of its start: `series@revision+suffix`. Not part of its identity.',
    ),
  })
  .meta({ id: 'TrainingRunRequest', description: 'A training run to do.' });
const example: z.input<typeof Body> = {
  checkpoint: { id: idExamples.checkpoint },
  preparedSet: { id: idExamples.preparedSet, peer: 'datasets' },
  recipe: { stage: 'finetune', learningRate: 1e-3, epochs: 3, batchSize: 8 },
};

const route = createRoute({
  method: 'post',
  path: '/v1/training-runs',
  operationId: 'createTrainingRun',
  summary: 'Pre-train or fine-tune a checkpoint on a prepared set',
  description:
    'The same checkpoint, rows and recipe find the same run: one that is active or has succeeded is returned, one that failed is tried again from its last saved state.',
  tags: ['training-runs'],
  request: { body: jsonBody(Body, example) },
  responses: {
    200: jsonAnswer(TrainingRunResource, 'It has succeeded or is active already', runExample),
    202: jsonAnswer(TrainingRunResource, 'Queued', { ...runExample, status: 'queued', checkpoints: [] }),
    ...problemAnswers(400, 409, 422, 502),
  },
});

export const addCreateTrainingRun: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id, created } = await createTrainingRun(deps, c.req.valid('json'));
    const resource = trainingRunResource(stored(deps.runs.get(id), id), deps);
    c.header('Location', resource.links.self);
    return c.json(resource, created ? 202 : 200);
  });
};
