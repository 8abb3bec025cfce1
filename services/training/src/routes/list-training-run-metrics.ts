import { TrainingRunId } from '@amuro/contracts';
import {
  createRoute,
  cursorAt,
  jsonAnswer,
  noCursor,
  notFound,
  pageOf,
  PageQuery,
  positionOfCursor,
  problemAnswers,
  z,
} from '@amuro/http';
import { readStepMetrics } from '../actions/read-step-metrics.ts';
import { StepMetrics } from '../domain/step-metrics.ts';
import { stepExample } from './examples.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/training-runs/{id}/metrics',
  operationId: 'listTrainingRunMetrics',
  summary: 'List the numbers of every step of a training run',
  description:
    'Loss, gradient norm, learning rate, tokens and throughput of each optimizer step so far, in pages. A run that was interrupted has every step once. Runs of versions that logged none have none.',
  tags: ['training-runs'],
  request: { params: z.object({ id: TrainingRunId }), query: PageQuery },
  responses: {
    200: jsonAnswer(pageOf(StepMetrics), 'One page', { items: [stepExample], nextCursor: null }),
    ...problemAnswers(400, 404),
  },
});

export const addListTrainingRunMetrics: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const { limit, cursor } = c.req.valid('query');
    if (deps.runs.get(id) === undefined) throw notFound('training run', id);
    const after = cursor === undefined ? 0 : Number(positionOfCursor(cursor));
    if (!Number.isInteger(after) || after < 0) throw noCursor(cursor ?? '');
    const items: StepMetrics[] = [];
    for await (const step of readStepMetrics(deps, id)) {
      if (step.step <= after) continue;
      if (items.length === limit)
        return c.json({ items, nextCursor: cursorAt(String(items.at(-1)!.step)) }, 200);
      items.push(step);
    }
    return c.json({ items, nextCursor: null }, 200);
  });
};
