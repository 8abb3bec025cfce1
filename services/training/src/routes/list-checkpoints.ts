import { createRoute, jsonAnswer, PageQuery, pageOf, paginate, problemAnswers } from '@amuro/http';
import { checkpointExample, CheckpointResource, checkpointResource } from './checkpoint-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/checkpoints',
  operationId: 'listCheckpoints',
  summary: 'List checkpoints',
  tags: ['checkpoints'],
  request: { query: PageQuery },
  responses: {
    200: jsonAnswer(pageOf(CheckpointResource), 'One page', { items: [checkpointExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export const addListCheckpoints: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const page = paginate(
      c.req.valid('query'),
      (after, limit) => deps.checkpoints.after(after, limit),
      ({ id }) => id,
    );
    return c.json({ ...page, items: page.items.map((each) => checkpointResource(each, deps.jobs)) }, 200);
  });
};
