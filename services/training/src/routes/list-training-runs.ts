import { createRoute, jsonAnswer, PageQuery, pageOf, paginate, problemAnswers } from '@amuro/http';
import { runExample, TrainingRunResource, trainingRunResource } from './training-run-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/training-runs',
  operationId: 'listTrainingRuns',
  summary: 'List training runs',
  description: 'By id.',
  tags: ['training-runs'],
  request: { query: PageQuery },
  responses: {
    200: jsonAnswer(pageOf(TrainingRunResource), 'One page', { items: [runExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export const addListTrainingRuns: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const page = paginate(
      c.req.valid('query'),
      (after, limit) => deps.runs.after(after, limit),
      ({ id }) => id,
    );
    return c.json({ ...page, items: page.items.map((each) => trainingRunResource(each, deps)) }, 200);
  });
};
