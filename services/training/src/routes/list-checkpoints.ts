import { createRoute, jsonAnswer, PageQuery, pageOf, paginate, problemAnswers, z } from '@amuro/http';
import { findModels } from '../actions/find-models.ts';
import { checkpointExample, CheckpointResource, checkpointResource } from './checkpoint-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/checkpoints',
  operationId: 'listCheckpoints',
  summary: 'List checkpoints',
  description: 'By id.',
  tags: ['checkpoints'],
  request: {
    query: PageQuery.extend({
      model: z
        .string()
        .min(1)
        .max(500)
        .optional()
        .describe(
          'Only those that this name means, on one page: an id, `series@revision` with the id or name of a series, or `series@revision+suffix` with the suffix of a training run.',
        ),
    }),
  },
  responses: {
    200: jsonAnswer(pageOf(CheckpointResource), 'One page', { items: [checkpointExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export const addListCheckpoints: AddRoute = (app, deps) => {
  app.openapi(route, (c) => {
    const { model, ...query } = c.req.valid('query');
    if (model !== undefined) {
      const found = findModels(deps, model).map((each) => checkpointResource(each, deps.jobs));
      return c.json({ items: found, nextCursor: null }, 200);
    }
    const page = paginate(
      query,
      (after, limit) => deps.checkpoints.after(after, limit),
      ({ id }) => id,
    );
    return c.json({ ...page, items: page.items.map((each) => checkpointResource(each, deps.jobs)) }, 200);
  });
};
